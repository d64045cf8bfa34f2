// Made by `npm run client`. Do not edit.
import type { ParameterValue } from "../../domain/memorandum/selection.ts";
export interface paths {
    "/api/auth/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a one-time code by e-mail */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CodeRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Accepted"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a one-time code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your sessions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Revoked"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/fresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm your identity with a new code, before signing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FreshCodeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Set your name */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MyNameInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export everything that is held about you */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase your account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ErasureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you are written to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailSettingsReply"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Set how you are written to */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailSettingsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your absences */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Absences"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Note an absence and who stands in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AbsenceNotedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/absences/{absence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an absence back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    absence: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/lent-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles lent on your side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LentRoles"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Lend a role to a colleague until a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoleLentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/lent-roles/{loan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a loan of a role at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    loan: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your calendar feed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarFeed"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Open your calendar feed under a new secret address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarAddress"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Close your calendar feed */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/deadlines.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your deadlines in an engagement, as a calendar file */
        get: {
            parameters: {
                query?: {
                    task?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mailboxes that refuse our mails */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BouncedMailboxes"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Engagements that stall, and what to do about them today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TodaysList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyAccountList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that the staff took away, the newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffExportList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account and end its sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            person: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed account again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            person: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of an account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            person: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit (ndjson) */
        get: {
            parameters: {
                query?: {
                    /** @description Only what was done from then on; everything when absent. */
                    from?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit (csv) */
        get: {
            parameters: {
                query?: {
                    /** @description Only what was done from then on; everything when absent. */
                    from?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s engagements, as their procedure shows them */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    call?: string;
                    sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                    region?: "11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06";
                    /** @description The quarter of the application, in Paris: `2026-Q3`. */
                    cohort?: string;
                    stage?: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                    open?: "true" | "false";
                    awaiting?: "startup" | "industrial" | "both" | "none";
                    sign?: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                    officer?: string | ("me" | "nobody");
                    following?: "true" | "false";
                    /** @description Words of the companies’ or the call’s names, with or without accents. */
                    q?: string;
                    sort?: "benefit" | "stage-since" | "last-progress" | "deadline" | "began";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FollowedList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement, as its procedure shows it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FollowedSheet"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funnel, durations, blocking clauses, ageing, endings, breaches, effect of interventions */
        get: {
            parameters: {
                query?: {
                    call?: string;
                    sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                    region?: "11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06";
                    /** @description The quarter of the application, in Paris: `2026-Q3`. */
                    cohort?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Portfolio"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls, sectors, regions and cohorts by which the portfolio can be cut */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PortfolioCuts"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/process.ocel.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement as OCEL 2.0 JSON, under a pseudonym made anew each time */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/process.xes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement as XES, under a pseudonym made anew each time */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/xml": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/exports/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today’s list, the list of engagements, the indicators, the offers, the openings or a table of the portfolio as CSV or XLSX */
        get: {
            parameters: {
                query?: {
                    call?: string;
                    sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                    region?: "11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06";
                    /** @description The quarter of the application, in Paris: `2026-Q3`. */
                    cohort?: string;
                    stage?: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                    open?: "true" | "false";
                    awaiting?: "startup" | "industrial" | "both" | "none";
                    sign?: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                    officer?: string | ("me" | "nobody");
                    following?: "true" | "false";
                    /** @description Words of the companies’ or the call’s names, with or without accents. */
                    q?: string;
                    sort?: "benefit" | "stage-since" | "last-progress" | "deadline" | "began";
                    /** @description Columns of the list, by commas; all where none is named. */
                    columns?: string;
                    format?: "csv" | "xlsx";
                    lang?: "fr" | "en";
                };
                header?: never;
                path: {
                    view: "today" | "engagements" | "indicators" | "offers" | "openings" | "funnel" | "durations" | "clauses" | "ageing" | "endings" | "breaches" | "interventions";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement, as its procedure shows it, as CSV or XLSX */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                    lang?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind, note a call, offer an adviser, a mediation or an offer, propose to extend */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InterventionRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Intervention"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow an engagement, or no longer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FollowRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            following: boolean;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note a word for the programme’s staff */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StaffNoteRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StaffNote"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give engagements to an officer, or to nobody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignmentRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand everything of one officer over to another */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandOverRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind those who are awaited in several engagements */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemindersRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reminded: string[];
                            refused: {
                                /** Format: uuid */
                                engagement: string;
                                code: string;
                                message: {
                                    fr: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s officers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Officer"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your saved views */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SavedView"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Save a view; one of the same name is replaced */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedViewRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedView"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a saved view */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    view: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers that hold today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Offer"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add an offer to the catalogue */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OfferRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offer"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/offers/{offer}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say until when an offer holds */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OfferEndRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offer"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators of the programme */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indicators"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public indicators of the programme */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indicators"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is stuck, what failed, what is out of step */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HealthReport"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/engagements/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a second person to open what both sides share */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BreakGlassRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to open an engagement, granted or not */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakGlassRequests"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/break-glass/{request}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open it as the second person, for four hours; both sides are told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            until: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/break-glass/{request}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses on the table, while it is open to you; each look is told to both sides */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BreakGlassClauses"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the programme opened it, why, and each look that was taken */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BrokenGlass"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare your company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompanyDeclarationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyDeclared"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a company of yours */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Company"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/companies/{siren}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look a company up in the register */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    siren: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterAnswer"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the state of a company */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyStanding"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Note the state of a company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompanyStatusNoteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompanyStanding"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/members/{person}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a person acts for the company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberConfirmed"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody into the company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvitationRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationSent"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave the company, or remove somebody from it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvitationTokenInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationAccepted"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People to be confirmed */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PendingMemberships"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens of the company’s systems */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApiTokens"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a token for a system, acting as you in this company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TokenRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeToken"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token, at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks of the company */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhooks"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Register an address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookSecret"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an address, what it is told, or turn it on or off */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookChangeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Remove an address with its log */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks/{webhook}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an address a new secret */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookSecret"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to an address, with every try */
        get: {
            parameters: {
                query?: {
                    undelivered?: "true" | "false";
                };
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookDeliveries"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks/{webhook}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again, under the same message ids */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookReplayInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookReplayed"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/webhooks/{webhook}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message of no event, to try an address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookTrial"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Start-ups of the directory */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                    /** @description At least this readiness. */
                    trl?: number;
                    /** @description Words; accents and capitals do not count. */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Directory"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A start-up of the directory */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    company: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your company’s profile, shown or not */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Save your company’s profile (If-Match: "0" for the first) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProfileContentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Profile"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published calls */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CallList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Draft a call for projects */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallDraftInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Call"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a call */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Call"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a call */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Call"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a call before its day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Call"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply to a call */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplicationRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationSubmitted"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your engagements */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    stage?: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                    call?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EngagementList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an engagement */
        get: {
            parameters: {
                query?: {
                    /** @description Wait, at most two seconds, until the journal holds this entry. */
                    minSeq?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EngagementForYou"];
                    };
                };
                /** @description Default Response */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Application"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/performance-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words of the sides on the performance */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PerformanceTexts"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clauses on the table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClauseList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Turns sent so far */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Send your turn */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TurnInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Business days spent with each side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EngagementTime"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the programme did about it: reminders, calls, offers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Interventions"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who negotiates, and who signs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Parties"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks of your side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What awaits you */
        get: {
            parameters: {
                query?: {
                    /** @description `now`: for you, or for whoever takes it. `taken`: a colleague takes care of it. `later`: you put it off to a day. */
                    place?: "now" | "taken" | "later";
                    engagement?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Work"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/tasks/{task}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a task, or give it to a colleague */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskCareInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Give a task back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/tasks/{task}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Come back to a task another day */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskFollowUpInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Come back to a task at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/draft-turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your side’s draft turn */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftTurnSaved"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Save your side’s draft turn */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DraftTurnInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftTurnRevision"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Discard your side’s draft turn */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the table with your side’s draft against the rules */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Check"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read one clause with a choice, before it is sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreviewRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preview"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of an engagement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EngagementPeople"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/internal-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your side’s internal comments */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InternalComments"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Write an internal comment */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InternalCommentRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/internal-comments/{comment}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resolve an internal comment, or open it again */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    comment: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommentStateInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that both sides read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharedComments"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/comments/{seq}/{clause}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resolve a shared comment, or open it again */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    seq: number;
                    clause: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommentStateInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes, as server-sent events
         * @description Event `changed` with data {engagement, seq}, and `beside` true when something changed that `seq` does not number.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the application is eligible */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the application on the shortlist */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the two companies met */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MeetingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the application in reserve */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReserveInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Select the application */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the application, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/nda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the confidentiality agreement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NdaReading"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Send a confidentiality agreement */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NdaTextInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/nda/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the confidentiality agreement */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NdaSignatureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/nda/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up the confidentiality agreement, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/opened-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the other side see a document, and have it recorded */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenedDocumentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to follow the version of the clauses that is in force */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LibraryAdoptionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/library/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the newer version of the clauses: those whose text changed reopen */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/library/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the newer version of the clauses, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/library/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back your side’s proposal of a newer version of the clauses */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/supplier-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for items of the supplier file */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupplierItemsAskedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/supplier-file/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Provide an item */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupplierItemProvidedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/supplier-file/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an item */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupplierItemAcceptedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/supplier-file/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return an item, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupplierItemReturnedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the talks */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpeningInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/sealed-turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal your turn */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SealedTurnInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze the text */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FreezeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your side’s approval chains and requests */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InternalApprovals"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Approve the frozen text */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApprovalInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/review-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return the review, with points */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewReturnInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the text */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignatureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/approvals/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set your side’s approval chain */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    act: "turn" | "signature";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InternalApprovalChainRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rev: number;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/approvals/{act}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask your side for an approval */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    act: "turn" | "signature";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InternalApprovalAskedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            request: string;
                            subjectSha256: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/approval-requests/{request}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, refuse or withdraw */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InternalApprovalVerdictInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InternalApproval"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Powers to sign */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Powers"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Declare your power to sign */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PowerDeclarationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PowerDeclared"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/powers/{power}/deed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the deed of a power */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    power: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/powers/{power}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify or refuse a power */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    power: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PowerVerdictInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PowerState"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/powers/{power}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a power of your side */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    power: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PowerState"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signatures/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to sign the text, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignatureRefusalInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signatories/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name somebody else to sign in the place of a signatory of your side */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignatoryReplacementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signatures/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the round of signatures, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signatures/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another round of signatures on the same text */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/conditions/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say a condition met */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConditionMetInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/conditions/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a condition up */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConditionReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/conditions/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say a condition failed */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConditionReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/milestones/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report on a milestone */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MilestoneReportInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/milestones/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on, stop or rework */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MilestoneJudgementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pilot/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how the pilot goes on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pilot/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the pilot does not go on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClosingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a follow-up */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FollowUpAnswerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/inventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare an invention to the other side, in confidence */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InventionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/inventions/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is decided of an invention that you declared */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InventionOutcomeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a planned publication to the other side */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublicationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/publications/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent, or ask for a removal or a delay */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublicationAnswerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/publications/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the amended text */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublicationAmendmentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/publications/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it has appeared, once it is free */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublicationNumberInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/publications/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a planned publication up */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublicationNumberInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce who will work on the other side’s site */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VisitInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/visits/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the visitors are expected */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VisitNumberInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/visits/called-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a visit off, and say why */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VisitReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give notice */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoticeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/notice/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take your notice back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the memorandum at once */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TerminationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that delays stand still */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PauseRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pause/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent to the pause asked for */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pause/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the pause asked for, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/pause/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End your pause before its time */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the matter to the sponsors, then to the executives */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a mediation */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediation/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to the mediation proposed */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediation/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the mediation proposed, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediation/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the mediation, and say how it went */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MediationEndInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/adviser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite an adviser on intellectual property */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdviserInvitationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/adviser/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the other side’s invitation of an adviser */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallingNamedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the mediator */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MediatorNamingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/mediator/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to the mediator whom the other side named */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallingNamedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/callings/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the part of somebody from outside */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallingNamedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/callings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was called from outside, and what they looked at */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CallingList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said with the adviser */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdviceList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Write to the adviser and to the other side */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdviceRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/caucus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your side’s private thread with the mediator */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Caucus"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Write to the mediator alone */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaucusNoteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The engagements that call you */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnCallings"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnCalling"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses that the call opens */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClauseList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The turns sent, for a mediator */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the adviser and both sides said */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdviceList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Advise both sides */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdviceRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callings/{id}/caucus/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mediator’s private thread with one side */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    side: "startup" | "industrial";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Caucus"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Write to one side alone */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    side: "startup" | "industrial";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaucusNoteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw, with a reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Required. 8 to 200 visible ASCII characters, new for each act, the same for its retries. */
                    "idempotency-key"?: string;
                    /** @description Required. The ETag of the revision that was read. */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OutcomeUnknown"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a command */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandStatus"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of an engagement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentList"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/memorandum.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Draft of the memorandum (docx) */
        get: {
            parameters: {
                query?: {
                    lang?: "fr" | "en";
                    turn?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/memorandum.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Draft of the memorandum (pdf) */
        get: {
            parameters: {
                query?: {
                    lang?: "fr" | "en";
                    turn?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/redline.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes between two turns (docx) */
        get: {
            parameters: {
                query?: {
                    lang?: "fr" | "en";
                    from?: number;
                    /** @description The last turn when absent. */
                    to?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the text, or compare two turns */
        get: {
            parameters: {
                query?: {
                    lang?: "fr" | "en";
                    /** @description The text after this turn; after the last when absent. */
                    turn?: number;
                    /** @description Shows what changed since this turn; nothing when absent. */
                    since?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/nda.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The confidentiality agreement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/to-sign.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document to be signed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/agreement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed agreement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/evidence.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the journal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What `entente journal export` writes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/documents/dossier.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The complete dossier (zip) */
        get: {
            parameters: {
                query?: {
                    /** @description Versions are in the language that prevails, and in this one. */
                    lang?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierQueued"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A clause library by its hash */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hash: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Library"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{library}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a selection against the rules */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    library: "current" | string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Check"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{library}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of a library, and where each is asked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    library: "current" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rules"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{hash}/changes/{newer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes from one library to another */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hash: string;
                    newer: "current" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LibraryChanges"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest clause library */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Library"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/nda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest library of the confidentiality agreement */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Library"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/{library}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guidance on every clause of a library */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    library: "current" | "nda" | string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            library: {
                                version: string;
                                hash: string;
                            };
                            readonly clauses: components["schemas"]["ClauseGuidance"][];
                            /** @description What stands behind the rule numbers that a check names. */
                            readonly rules: {
                                id: string;
                                sentence: {
                                    fr: string;
                                    en: string;
                                };
                            }[];
                            readonly glossary: components["schemas"]["GlossaryEntry"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The glossary */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly items: components["schemas"]["GlossaryEntry"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/graveyard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clauses that the library refuses, and why */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            readonly items: components["schemas"]["RefusedClause"][];
                        };
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that lead to a preset */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Guide"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** The preset that answers lead to, and why */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GuideAnswersInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recommendation"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Live"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ready"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ready"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMail"][];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a signed PDF */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VerificationReport"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End mails of one kind, by one click (RFC 8058) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/power-deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store the deed of a delegation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeedStored"];
                    };
                };
                /** @description Refused */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Fault */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Both days included. The substitute holds, in the same company, your role or one that allows at least the same acts. */
        AbsenceNoted: {
            /** Format: uuid */
            company: string;
            /** Format: uuid */
            substitute: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @description Both days included. The substitute holds, in the same company, your role or one that allows at least the same acts. */
        AbsenceNotedInput: {
            /** Format: uuid */
            company: string;
            /** Format: uuid */
            substitute: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @description Told to colleagues of the company alone. */
        Absences: {
            own: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                company: string;
                substitute: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            standingIn: {
                /** Format: uuid */
                company: string;
                person: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            substitutes: {
                /** Format: uuid */
                company: string;
                people: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                }[];
            }[];
        };
        /** @description Told to colleagues of the company alone. */
        AbsencesInput: {
            own: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                company: string;
                substitute: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            standingIn: {
                /** Format: uuid */
                company: string;
                person: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            substitutes: {
                /** Format: uuid */
                company: string;
                people: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                }[];
            }[];
        };
        Accepted: {
            /** @constant */
            accepted: true;
        };
        AcceptedInput: {
            /** @constant */
            accepted: true;
        };
        AccountList: {
            items: {
                /** Format: uuid */
                person: string;
                name: string;
                email: string;
                staffRole: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
                /** Format: date-time */
                since: string;
                closedAt: string | null;
                companies: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                    readonly roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                }[];
            }[];
            nextCursor: string | null;
        };
        AccountListInput: {
            items: {
                /** Format: uuid */
                person: string;
                name: string;
                email: string;
                staffRole: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
                /** Format: date-time */
                since: string;
                closedAt: string | null;
                companies: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                    readonly roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                }[];
            }[];
            nextCursor: string | null;
        };
        AdviceList: {
            items: {
                id: string;
                /** Format: uuid */
                calling: string;
                clause: string;
                /** @description Null for the adviser. */
                side: ("startup" | "industrial") | null;
                text: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        AdviceListInput: {
            items: {
                id: string;
                /** Format: uuid */
                calling: string;
                clause: string;
                /** @description Null for the adviser. */
                side: ("startup" | "industrial") | null;
                text: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description Both sides and the adviser read it. */
        AdviceRequest: {
            clause: string;
            text: string;
        };
        /** @description Both sides and the adviser read it. */
        AdviceRequestInput: {
            clause: string;
            text: string;
        };
        /** @description Reads the clauses on intellectual property, until this date. */
        AdviserInvitation: {
            name: string;
            /** Format: email */
            email: string;
            /** @description Their own: nobody from either party is from outside. */
            organisation: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** Format: date-time */
            until: string;
        };
        /** @description Reads the clauses on intellectual property, until this date. */
        AdviserInvitationInput: {
            name: string;
            email: string;
            /** @description Their own: nobody from either party is from outside. */
            organisation: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** Format: date-time */
            until: string;
        };
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            person: string;
            scopes: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        ApiTokenInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            person: string;
            scopes: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        ApiTokens: {
            items: components["schemas"]["ApiToken"][];
        };
        ApiTokensInput: {
            items: components["schemas"]["ApiTokenInput"][];
        };
        Application: {
            /** Format: uuid */
            call: string;
            title: string;
            text: string;
            sha256: string;
            /** Format: date-time */
            at: string;
        };
        ApplicationInput: {
            /** Format: uuid */
            call: string;
            title: string;
            text: string;
            sha256: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A start-up’s answer to a call. It opens the engagement. */
        ApplicationRequest: {
            /** Format: uuid */
            company: string;
            title: string;
            text: string;
        };
        /** @description A start-up’s answer to a call. It opens the engagement. */
        ApplicationRequestInput: {
            /** Format: uuid */
            company: string;
            title: string;
            text: string;
        };
        ApplicationSubmitted: {
            /** Format: uuid */
            engagement: string;
            rev: number;
            seq: number;
        };
        ApplicationSubmittedInput: {
            /** Format: uuid */
            engagement: string;
            rev: number;
            seq: number;
        };
        /** @description `reviewed`: the rules asking for a legal review that you considered. */
        Approval: {
            textSha256: string;
            reviewed?: string[];
        };
        /** @description `reviewed`: the rules asking for a legal review that you considered. */
        ApprovalInput: {
            textSha256: string;
            reviewed?: string[];
        };
        AssignmentRequest: {
            engagements: string[];
            /** @description Null: nobody. */
            officer: string | null;
        };
        AssignmentRequestInput: {
            engagements: string[];
            /** @description Null: nobody. */
            officer: string | null;
        };
        BouncedMailboxes: {
            items: {
                /** Format: uuid */
                person: string;
                name: string;
                email: string;
                companies: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                code: string;
                /** Format: date-time */
                since: string;
            }[];
        };
        BouncedMailboxesInput: {
            items: {
                /** Format: uuid */
                person: string;
                name: string;
                email: string;
                companies: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                code: string;
                /** Format: date-time */
                since: string;
            }[];
        };
        /** @description What is open: the clauses on the table, whose they are, and where they are explained. */
        BreakGlassClauses: {
            items: components["schemas"]["Clause"][];
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            libraryHash: string;
        };
        /** @description What is open: the clauses on the table, whose they are, and where they are explained. */
        BreakGlassClausesInput: {
            items: components["schemas"]["ClauseInput"][];
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            libraryHash: string;
        };
        BreakGlassRequest: {
            /** @description Both sides will read it. */
            reason: string;
        };
        BreakGlassRequestInput: {
            /** @description Both sides will read it. */
            reason: string;
        };
        BreakGlassRequests: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                askedAt: string;
                reason: string;
                until: string | null;
                looks: string[];
                /** Format: uuid */
                engagement: string;
                askedBy: components["schemas"]["Officer"];
                grantedBy: components["schemas"]["Officer"] | null;
            }[];
        };
        BreakGlassRequestsInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                askedAt: string;
                reason: string;
                until: string | null;
                looks: string[];
                /** Format: uuid */
                engagement: string;
                askedBy: components["schemas"]["OfficerInput"];
                grantedBy: components["schemas"]["OfficerInput"] | null;
            }[];
        };
        /** @description When the programme opened what both sides share, why, and each look. */
        BrokenGlass: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                askedAt: string;
                reason: string;
                until: string | null;
                looks: string[];
            }[];
        };
        /** @description When the programme opened what both sides share, why, and each look. */
        BrokenGlassInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                askedAt: string;
                reason: string;
                until: string | null;
                looks: string[];
            }[];
        };
        CalendarAddress: {
            /** @description Told this once: whoever has it reads your deadlines. */
            url: string;
        };
        CalendarAddressInput: {
            /** @description Told this once: whoever has it reads your deadlines. */
            url: string;
        };
        CalendarFeed: {
            feed: {
                /** Format: date-time */
                createdAt: string;
                readAt: string | null;
            } | null;
        };
        CalendarFeedInput: {
            feed: {
                /** Format: date-time */
                createdAt: string;
                readAt: string | null;
            } | null;
        };
        Call: {
            /** Format: uuid */
            id: string;
            company: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            summary: string;
            /** @enum {string} */
            status: "draft" | "published" | "closed";
            closesOn: string | null;
            policy: components["schemas"]["CallPolicy"] | null;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            publishedAt: string | null;
        };
        CallDraft: {
            /** Format: uuid */
            company: string;
            title: string;
            summary: string;
            closesOn: string | null;
            policy?: components["schemas"]["CallPolicy"];
            /** @enum {string} */
            sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
        };
        CallDraftInput: {
            /** Format: uuid */
            company: string;
            title: string;
            summary: string;
            closesOn: string | null;
            policy?: components["schemas"]["CallPolicyInput"];
            /** @enum {string} */
            sector?: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
        };
        CallInput: {
            /** Format: uuid */
            id: string;
            company: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            summary: string;
            /** @enum {string} */
            status: "draft" | "published" | "closed";
            closesOn: string | null;
            policy: components["schemas"]["CallPolicyInput"] | null;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            publishedAt: string | null;
        };
        CallList: {
            items: components["schemas"]["Call"][];
            nextCursor: string | null;
        };
        CallListInput: {
            items: components["schemas"]["CallInput"][];
            nextCursor: string | null;
        };
        /** @description Delays and numbers of this call that differ from the programme’s; all others are the programme’s. */
        CallPolicy: {
            delays?: {
                decision?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                eligibility?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                meeting?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                reserve?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                opening?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                nda?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                turn?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                freeze?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                review?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signature?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signatory?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                renewal?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                supplier?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                longstop?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            readonly reminderPercents?: number[];
            maxTurns?: number;
            simultaneousTurns?: boolean;
            pauses?: {
                justifiedBusinessDays: number;
                awaitingDays: number;
            };
            selection?: {
                readonly requires: ("eligible" | "shortlisted" | "met")[];
            };
            nda?: {
                beforeOpening: boolean;
            };
            signatureRounds?: {
                renewals: number;
            };
        };
        /** @description Delays and numbers of this call that differ from the programme’s; all others are the programme’s. */
        CallPolicyInput: {
            delays?: {
                decision?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                eligibility?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                meeting?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                reserve?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                opening?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                nda?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                turn?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                freeze?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                review?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signature?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signatory?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                renewal?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                supplier?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                longstop?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            readonly reminderPercents?: number[];
            maxTurns?: number;
            simultaneousTurns?: boolean;
            pauses?: {
                justifiedBusinessDays: number;
                awaitingDays: number;
            };
            selection?: {
                readonly requires: ("eligible" | "shortlisted" | "met")[];
            };
            nda?: {
                beforeOpening: boolean;
            };
            signatureRounds?: {
                renewals: number;
            };
        };
        CallingList: {
            items: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                office: "inpi-adviser" | "mediator";
                readonly by: ("startup" | "industrial")[];
                /** Format: date-time */
                until: string;
                readonly clauses: string[];
                inForce: boolean;
                name: string;
                organisation: string;
                email: string;
            }[];
            /** @description What they looked at, the last first. */
            views: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                what: "clauses" | "turns" | "advice" | "caucus";
                /** @description Your own, when it was your private thread; null for what both share. */
                side: ("startup" | "industrial") | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        CallingListInput: {
            items: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                office: "inpi-adviser" | "mediator";
                readonly by: ("startup" | "industrial")[];
                /** Format: date-time */
                until: string;
                readonly clauses: string[];
                inForce: boolean;
                name: string;
                organisation: string;
                email: string;
            }[];
            /** @description What they looked at, the last first. */
            views: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                what: "clauses" | "turns" | "advice" | "caucus";
                /** @description Your own, when it was your private thread; null for what both share. */
                side: ("startup" | "industrial") | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        CallingNamed: {
            /** Format: uuid */
            calling: string;
        };
        CallingNamedInput: {
            /** Format: uuid */
            calling: string;
        };
        /** @description Between one side and the mediator: nobody else reads it. */
        Caucus: {
            items: {
                id: string;
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                writer: "side" | "mediator";
                text: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description Between one side and the mediator: nobody else reads it. */
        CaucusInput: {
            items: {
                id: string;
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                writer: "side" | "mediator";
                text: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        CaucusNote: {
            text: string;
        };
        CaucusNoteInput: {
            text: string;
        };
        /** @description What the rules say of a selection. */
        Check: {
            valid: boolean;
            readonly faults: {
                rule: string;
                /** @enum {string} */
                severity: "blocks" | "warns" | "review";
                message: {
                    fr: string;
                    en: string;
                };
                reason: {
                    fr: string;
                    en: string;
                } | null;
                readonly sources: string[];
                /** @description The choices that clash and the rule, in one sentence. */
                explanation: {
                    fr: string;
                    en: string;
                };
                /** @description The fewest choices that clash, `clause:option`. */
                readonly conflict: string[];
                /** @description Values that the rule reads, `clause.parameter`. */
                readonly values: string[];
                readonly repairs: {
                    readonly changes: ({
                        clause: string;
                        parameter: string;
                        from: components["schemas"]["ParameterValue"];
                        to: components["schemas"]["ParameterValue"];
                    } | {
                        clause: string;
                        from: string | null;
                        to: string | null;
                    })[];
                    cost: number;
                }[];
                pointer?: string;
            }[];
            possible: {
                [key: string]: {
                    [key: string]: {
                        possible: boolean;
                        readonly because: string[];
                    };
                };
            };
            /** @description -1 (industrial) to 1 (start-up): an indicator of the platform, not a legal assessment. */
            balance: number | null;
        };
        /** @description What the rules say of a selection. */
        CheckInput: {
            valid: boolean;
            readonly faults: {
                rule: string;
                /** @enum {string} */
                severity: "blocks" | "warns" | "review";
                message: {
                    fr: string;
                    en: string;
                };
                reason: {
                    fr: string;
                    en: string;
                } | null;
                readonly sources: string[];
                /** @description The choices that clash and the rule, in one sentence. */
                explanation: {
                    fr: string;
                    en: string;
                };
                /** @description The fewest choices that clash, `clause:option`. */
                readonly conflict: string[];
                /** @description Values that the rule reads, `clause.parameter`. */
                readonly values: string[];
                readonly repairs: {
                    readonly changes: ({
                        clause: string;
                        parameter: string;
                        from: components["schemas"]["ParameterValueInput"];
                        to: components["schemas"]["ParameterValueInput"];
                    } | {
                        clause: string;
                        from: string | null;
                        to: string | null;
                    })[];
                    cost: number;
                }[];
                pointer?: string;
            }[];
            possible: {
                [key: string]: {
                    [key: string]: {
                        possible: boolean;
                        readonly because: string[];
                    };
                };
            };
            /** @description -1 (industrial) to 1 (start-up): an indicator of the platform, not a legal assessment. */
            balance: number | null;
        };
        /** @description Choices to check, finished or not. */
        CheckRequest: {
            clauses: {
                [key: string]: components["schemas"]["ClauseSelection"];
            };
            /** @default {} */
            facts: {
                [key: string]: components["schemas"]["ParameterValue"];
            };
        };
        /** @description Choices to check, finished or not. */
        CheckRequestInput: {
            clauses: {
                [key: string]: components["schemas"]["ClauseSelectionInput"];
            };
            /** @default {} */
            facts: {
                [key: string]: components["schemas"]["ParameterValueInput"];
            };
        };
        /** @description One clause on the table. Accepting it names `proposal.sha256` and `rev`. */
        Clause: {
            clause: string;
            rev: number;
            changedSeq: number;
            /** @enum {string} */
            status: "open" | "proposed" | "reserved" | "refused" | "conflict" | "agreed";
            proposal: {
                /** @enum {string} */
                by: "startup" | "industrial";
                turn: number;
                selection: components["schemas"]["ClauseSelection"];
                sha256: string;
            } | null;
            rival: {
                /** @enum {string} */
                by: "startup" | "industrial";
                turn: number;
                selection: components["schemas"]["ClauseSelection"];
                sha256: string;
            } | null;
            reservation: {
                /** @enum {string} */
                by: "startup" | "industrial";
                point: string;
            } | null;
            readonly acceptedBy: ("startup" | "industrial")[];
            readonly nonNegotiableFor: ("startup" | "industrial")[];
            conflictRounds: number;
        };
        /** @description What a clause is for, what each option changes, and how to agree. */
        ClauseGuidance: {
            id: string;
            version: string;
            hash: string;
            /** @enum {string} */
            need: "mandatory" | "conditional" | "optional";
            conditional: boolean;
            /** @enum {string} */
            bite: "binding" | "binding-or-frozen" | "frozen";
            family: string;
            weight: number;
            title: {
                fr: string;
                en: string;
            };
            purpose: {
                fr: string;
                en: string;
            };
            readonly options: {
                id: string;
                stance: ("startup" | "balanced" | "industrial") | {
                    parameter: string;
                    values: {
                        [key: string]: "startup" | "balanced" | "industrial";
                    };
                };
                default: boolean;
                label: {
                    fr: string;
                    en: string;
                };
                changes: {
                    fr: string;
                    en: string;
                };
                why: {
                    fr: string;
                    en: string;
                };
            }[];
            readonly parameters: ({
                name: string;
                type: string;
                label: {
                    fr: string;
                    en: string;
                };
            } & {
                [key: string]: unknown;
            })[];
            readonly legal: {
                ref: string;
                note: {
                    fr: string;
                    en: string;
                };
            }[];
            sticking: {
                fr: string;
                en: string;
            };
            wayOut: {
                fr: string;
                en: string;
            };
            questions: {
                readonly fr: string[];
                readonly en: string[];
            };
            example: {
                fr: string;
                en: string;
            };
            readonly glossary: string[];
        };
        /** @description What a clause is for, what each option changes, and how to agree. */
        ClauseGuidanceInput: {
            id: string;
            version: string;
            hash: string;
            /** @enum {string} */
            need: "mandatory" | "conditional" | "optional";
            conditional: boolean;
            /** @enum {string} */
            bite: "binding" | "binding-or-frozen" | "frozen";
            family: string;
            weight: number;
            title: {
                fr: string;
                en: string;
            };
            purpose: {
                fr: string;
                en: string;
            };
            readonly options: {
                id: string;
                stance: ("startup" | "balanced" | "industrial") | {
                    parameter: string;
                    values: {
                        [key: string]: "startup" | "balanced" | "industrial";
                    };
                };
                default: boolean;
                label: {
                    fr: string;
                    en: string;
                };
                changes: {
                    fr: string;
                    en: string;
                };
                why: {
                    fr: string;
                    en: string;
                };
            }[];
            readonly parameters: ({
                name: string;
                type: string;
                label: {
                    fr: string;
                    en: string;
                };
            } & {
                [key: string]: unknown;
            })[];
            readonly legal: {
                ref: string;
                note: {
                    fr: string;
                    en: string;
                };
            }[];
            sticking: {
                fr: string;
                en: string;
            };
            wayOut: {
                fr: string;
                en: string;
            };
            questions: {
                readonly fr: string[];
                readonly en: string[];
            };
            example: {
                fr: string;
                en: string;
            };
            readonly glossary: string[];
        };
        /** @description One clause on the table. Accepting it names `proposal.sha256` and `rev`. */
        ClauseInput: {
            clause: string;
            rev: number;
            changedSeq: number;
            /** @enum {string} */
            status: "open" | "proposed" | "reserved" | "refused" | "conflict" | "agreed";
            proposal: {
                /** @enum {string} */
                by: "startup" | "industrial";
                turn: number;
                selection: components["schemas"]["ClauseSelectionInput"];
                sha256: string;
            } | null;
            rival: {
                /** @enum {string} */
                by: "startup" | "industrial";
                turn: number;
                selection: components["schemas"]["ClauseSelectionInput"];
                sha256: string;
            } | null;
            reservation: {
                /** @enum {string} */
                by: "startup" | "industrial";
                point: string;
            } | null;
            readonly acceptedBy: ("startup" | "industrial")[];
            readonly nonNegotiableFor: ("startup" | "industrial")[];
            conflictRounds: number;
        };
        ClauseList: {
            items: components["schemas"]["Clause"][];
        };
        ClauseListInput: {
            items: components["schemas"]["ClauseInput"][];
        };
        /** @description The article as it would read. `bite`: binding on signature, or frozen. */
        ClausePreview: {
            number: number;
            heading: string;
            /** @enum {string} */
            bite: "binding" | "frozen";
            lines: ({
                /** @constant */
                kind: "line";
                marker: string | null;
                depth: number;
                runs: {
                    /** @enum {string} */
                    kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                    text: string;
                }[];
            } | {
                /** @constant */
                kind: "table";
                header: string[];
                rows: string[][];
            })[];
        };
        /** @description The article as it would read. `bite`: binding on signature, or frozen. */
        ClausePreviewInput: {
            number: number;
            heading: string;
            /** @enum {string} */
            bite: "binding" | "frozen";
            lines: ({
                /** @constant */
                kind: "line";
                marker: string | null;
                depth: number;
                runs: {
                    /** @enum {string} */
                    kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                    text: string;
                }[];
            } | {
                /** @constant */
                kind: "table";
                header: string[];
                rows: string[][];
            })[];
        };
        /** @description One option of a clause with its parameters. */
        ClauseSelection: {
            option: string;
            parameters: {
                [key: string]: components["schemas"]["ParameterValue"];
            };
            precision?: string;
            precisionTags?: ("exclusive-grant-back" | "insolvency-trigger" | "share-right" | "other")[];
        };
        /** @description One option of a clause with its parameters. */
        ClauseSelectionInput: {
            option: string;
            parameters: {
                [key: string]: components["schemas"]["ParameterValueInput"];
            };
            precision?: string;
            precisionTags?: ("exclusive-grant-back" | "insolvency-trigger" | "share-right" | "other")[];
        };
        Closing: {
            /** @enum {string} */
            reason: "no-budget" | "strategy" | "technical" | "price" | "other-supplier" | "change-of-control" | "other";
            comment?: string;
        };
        ClosingInput: {
            /** @enum {string} */
            reason: "no-budget" | "strategy" | "technical" | "price" | "other-supplier" | "change-of-control" | "other";
            comment?: string;
        };
        CodeRequest: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            language?: "fr" | "en";
        };
        CodeRequestInput: {
            email: string;
            /** @enum {string} */
            language?: "fr" | "en";
        };
        CommandStatus: {
            command: string;
            /** @enum {string} */
            status: "recorded" | "refused" | "unknown";
            engagement: string | null;
            rev: number | null;
            seq: number | null;
            refusal: {
                code: string;
                title: string;
            } | null;
        };
        CommandStatusInput: {
            command: string;
            /** @enum {string} */
            status: "recorded" | "refused" | "unknown";
            engagement: string | null;
            rev: number | null;
            seq: number | null;
            refusal: {
                code: string;
                title: string;
            } | null;
        };
        /** @description Whether a comment is settled. It may be opened again. */
        CommentState: {
            resolved: boolean;
        };
        /** @description Whether a comment is settled. It may be opened again. */
        CommentStateInput: {
            resolved: boolean;
        };
        Company: {
            /** Format: uuid */
            id: string;
            siren: string;
            name: string;
            members: {
                /** Format: uuid */
                person: string;
                name: string;
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                /** @enum {string} */
                standing: "requested" | "active";
                verified: boolean;
                /** Format: date-time */
                since: string;
            }[];
        };
        CompanyAccountList: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                siren: string;
                /** Format: date-time */
                since: string;
                members: number;
            }[];
            nextCursor: string | null;
        };
        CompanyAccountListInput: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                siren: string;
                /** Format: date-time */
                since: string;
                members: number;
            }[];
            nextCursor: string | null;
        };
        /** @description The first person declares the company, and stays unverified. */
        CompanyDeclaration: {
            siren: string;
            name: string;
            roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
            personName: string;
        };
        /** @description The first person declares the company, and stays unverified. */
        CompanyDeclarationInput: {
            siren: string;
            name: string;
            roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
            personName: string;
        };
        CompanyDeclared: {
            /** Format: uuid */
            company: string;
            /** @enum {string} */
            standing: "requested" | "active";
            /** @constant */
            verified: false;
        };
        CompanyDeclaredInput: {
            /** Format: uuid */
            company: string;
            /** @enum {string} */
            standing: "requested" | "active";
            /** @constant */
            verified: false;
        };
        CompanyInput: {
            /** Format: uuid */
            id: string;
            siren: string;
            name: string;
            members: {
                /** Format: uuid */
                person: string;
                name: string;
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                /** @enum {string} */
                standing: "requested" | "active";
                verified: boolean;
                /** Format: date-time */
                since: string;
            }[];
        };
        /** @description The state of a company that counts, and the last look at the register. */
        CompanyStanding: {
            status: ("active" | "receivership" | "liquidation" | "dissolved" | "closed") | null;
            ableToSign: boolean;
            register: {
                /** Format: date-time */
                at: string;
                sha256: string;
                /** @enum {string} */
                status: "active" | "receivership" | "liquidation" | "dissolved" | "closed";
            } | null;
        };
        /** @description The state of a company that counts, and the last look at the register. */
        CompanyStandingInput: {
            status: ("active" | "receivership" | "liquidation" | "dissolved" | "closed") | null;
            ableToSign: boolean;
            register: {
                /** Format: date-time */
                at: string;
                sha256: string;
                /** @enum {string} */
                status: "active" | "receivership" | "liquidation" | "dissolved" | "closed";
            } | null;
        };
        /** @description What the officer learned elsewhere, for instance in the BODACC, and where. */
        CompanyStatusNote: {
            /** @enum {string} */
            status: "active" | "receivership" | "liquidation" | "dissolved" | "closed";
            note: string;
        };
        /** @description What the officer learned elsewhere, for instance in the BODACC, and where. */
        CompanyStatusNoteInput: {
            /** @enum {string} */
            status: "active" | "receivership" | "liquidation" | "dissolved" | "closed";
            note: string;
        };
        /** @description The proof, by the SHA-256 of its file. */
        ConditionMet: {
            condition: string;
            evidenceSha256: string;
        };
        /** @description The proof, by the SHA-256 of its file. */
        ConditionMetInput: {
            condition: string;
            evidenceSha256: string;
        };
        ConditionReason: {
            condition: string;
            reason: string;
        };
        ConditionReasonInput: {
            condition: string;
            reason: string;
        };
        /** @description Recorded once both sides name the same form. */
        Conversion: {
            /** @enum {string} */
            form: "definitive-contract" | "order" | "licence-option";
            evidenceSha256: string;
        };
        /** @description Recorded once both sides name the same form. */
        ConversionInput: {
            /** @enum {string} */
            form: "definitive-contract" | "order" | "licence-option";
            evidenceSha256: string;
        };
        Decline: {
            /** @enum {string} */
            reason: "ineligible" | "out-of-scope" | "not-mature" | "budget" | "other-selected" | "incomplete" | "other";
            comment?: string;
        };
        DeclineInput: {
            /** @enum {string} */
            reason: "ineligible" | "out-of-scope" | "not-mature" | "budget" | "other-selected" | "incomplete" | "other";
            comment?: string;
        };
        DeedStored: {
            sha256: string;
            bytes: number;
        };
        DeedStoredInput: {
            sha256: string;
            bytes: number;
        };
        Directory: {
            items: components["schemas"]["Profile"][];
            nextCursor: string | null;
        };
        DirectoryInput: {
            items: components["schemas"]["ProfileInput"][];
            nextCursor: string | null;
        };
        DocumentList: {
            items: {
                name: string;
                href: string;
                sha256: string | null;
            }[];
        };
        DocumentListInput: {
            items: {
                name: string;
                href: string;
                sha256: string | null;
            }[];
        };
        /** @description In preparation: ask again after `Retry-After` seconds. */
        DossierQueued: {
            /** @constant */
            status: "queued";
        };
        /** @description In preparation: ask again after `Retry-After` seconds. */
        DossierQueuedInput: {
            /** @constant */
            status: "queued";
        };
        /** @description Seen by your own side alone. */
        DraftTurn: {
            moves: components["schemas"]["Move"][];
            message?: string;
        };
        /** @description Seen by your own side alone. */
        DraftTurnInput: {
            moves: components["schemas"]["MoveInput"][];
            message?: string;
        };
        DraftTurnRevision: {
            rev: number;
        };
        DraftTurnRevisionInput: {
            rev: number;
        };
        DraftTurnSaved: {
            rev: number;
            content: components["schemas"]["DraftTurn"];
            /** Format: uuid */
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
        };
        DraftTurnSavedInput: {
            rev: number;
            content: components["schemas"]["DraftTurnInput"];
            /** Format: uuid */
            savedBy: string;
            /** Format: date-time */
            savedAt: string;
        };
        /** @description The state of one collaboration, the same for both sides. `rev` is its ETag. */
        EngagementForYou: {
            /** Format: uuid */
            engagement: string;
            /** Format: uuid */
            call: string;
            /** Format: uuid */
            startup: string;
            /** Format: uuid */
            industrial: string;
            libraryHash: string;
            rulesVersion: number;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            rev: number;
            seq: number;
            /** Format: date-time */
            changedAt: string;
            turn: {
                number: number;
                /** @enum {string} */
                mode: "alternate" | "simultaneous";
                pen: ("startup" | "industrial") | null;
                readonly sealedBy: ("startup" | "industrial")[];
            };
            readonly awaiting: ("startup" | "industrial")[];
            readonly working: ("reveal" | "freeze" | "signature")[];
            nextDeadline: {
                id: string;
                /** @enum {string} */
                kind: "decision" | "eligibility" | "meeting" | "reserve" | "opening" | "nda" | "turn" | "freeze" | "review" | "signature" | "signatory" | "renewal" | "supplier" | "longstop" | "pause" | "conditions" | "milestone" | "gate" | "outcome" | "followup" | "answer" | "notice" | "publication";
                /** Format: date-time */
                at: string;
                side: ("startup" | "industrial") | null;
            } | null;
            counts: {
                total: number;
                open: number;
                agreed: number;
                conflict: number;
            };
            frozen: {
                textSha256: string;
                termsSha256: string;
                documentSha256: string;
                docxSha256: string;
            } | null;
            documentSha256: string | null;
            readonly approvedBy: ("startup" | "industrial")[];
            readonly signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                order: number;
                /** @enum {string} */
                state: "waiting" | "next" | "signing" | "signed" | "refused";
                signedAt: string | null;
                due: string | null;
            }[];
            application: {
                /** @enum {string} */
                step: "submitted" | "eligible" | "shortlisted" | "met" | "reserve";
                readonly taken: ("eligible" | "shortlisted" | "met")[];
                metOn: string | null;
            };
            nda: {
                /** @enum {string} */
                status: "sent" | "executed" | "abandoned";
                /** @enum {string} */
                by: "startup" | "industrial";
                textSha256: string;
                /** Format: date-time */
                sentAt: string;
                readonly signedBy: ("startup" | "industrial")[];
            } | null;
            round: {
                number: number;
                /** @enum {string} */
                status: "open" | "ended" | "closed";
                renewalsLeft: number;
                readonly renewedBy: ("startup" | "industrial")[];
            } | null;
            /** @description A newer clause library that one side proposed and the other has not answered. */
            libraryAdoption: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                rev: number;
                libraryHash: string;
                readonly reopens: string[];
                readonly adds: string[];
            } | null;
            /** @description What purchasing asks of the start-up beside the talks; nothing in them waits for it. */
            readonly supplierFile: {
                /** @enum {string} */
                item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
                /** @enum {string} */
                status: "asked" | "provided" | "accepted" | "returned";
                /** Format: date-time */
                at: string;
                documentSha256: string | null;
                due: string | null;
            }[];
            readonly freezeFaults: {
                rule: string;
                readonly clauses: string[];
                /** @constant */
                severity?: "warns";
                message?: {
                    fr: string;
                    en: string;
                };
            }[];
            returns: number;
            ended: {
                side: ("startup" | "industrial") | null;
                reason: string | null;
            } | null;
            pause: {
                by: ("startup" | "industrial") | null;
                /** @enum {string} */
                cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure" | "mediation";
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            } | null;
            pauseAsked: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                rev: number;
                /** @enum {string} */
                cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
                /** Format: date-time */
                until: string;
            } | null;
            stalled: boolean;
            escalation: (1 | 2) | null;
            mediation: {
                /** @enum {string} */
                status: "none" | "offered" | "proposed" | "running";
                by: ("startup" | "industrial") | null;
                at: string | null;
                rev: number;
            };
            /** @description Who was called from outside; who they are, the list of callings tells both sides. */
            readonly callings: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                office: "inpi-adviser" | "mediator";
                readonly by: ("startup" | "industrial")[];
                /** Format: date-time */
                until: string;
                readonly clauses: string[];
                inForce: boolean;
            }[];
            execution: components["schemas"]["Execution"] | null;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** @description The side that you act for, with your roles in it. */
            you: {
                /** @enum {string} */
                side: "startup" | "industrial";
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                verified: boolean;
            } | null;
        };
        /** @description The state of one collaboration, the same for both sides. `rev` is its ETag. */
        EngagementForYouInput: {
            /** Format: uuid */
            engagement: string;
            /** Format: uuid */
            call: string;
            /** Format: uuid */
            startup: string;
            /** Format: uuid */
            industrial: string;
            libraryHash: string;
            rulesVersion: number;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            rev: number;
            seq: number;
            /** Format: date-time */
            changedAt: string;
            turn: {
                number: number;
                /** @enum {string} */
                mode: "alternate" | "simultaneous";
                pen: ("startup" | "industrial") | null;
                readonly sealedBy: ("startup" | "industrial")[];
            };
            readonly awaiting: ("startup" | "industrial")[];
            readonly working: ("reveal" | "freeze" | "signature")[];
            nextDeadline: {
                id: string;
                /** @enum {string} */
                kind: "decision" | "eligibility" | "meeting" | "reserve" | "opening" | "nda" | "turn" | "freeze" | "review" | "signature" | "signatory" | "renewal" | "supplier" | "longstop" | "pause" | "conditions" | "milestone" | "gate" | "outcome" | "followup" | "answer" | "notice" | "publication";
                /** Format: date-time */
                at: string;
                side: ("startup" | "industrial") | null;
            } | null;
            counts: {
                total: number;
                open: number;
                agreed: number;
                conflict: number;
            };
            frozen: {
                textSha256: string;
                termsSha256: string;
                documentSha256: string;
                docxSha256: string;
            } | null;
            documentSha256: string | null;
            readonly approvedBy: ("startup" | "industrial")[];
            readonly signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                order: number;
                /** @enum {string} */
                state: "waiting" | "next" | "signing" | "signed" | "refused";
                signedAt: string | null;
                due: string | null;
            }[];
            application: {
                /** @enum {string} */
                step: "submitted" | "eligible" | "shortlisted" | "met" | "reserve";
                readonly taken: ("eligible" | "shortlisted" | "met")[];
                metOn: string | null;
            };
            nda: {
                /** @enum {string} */
                status: "sent" | "executed" | "abandoned";
                /** @enum {string} */
                by: "startup" | "industrial";
                textSha256: string;
                /** Format: date-time */
                sentAt: string;
                readonly signedBy: ("startup" | "industrial")[];
            } | null;
            round: {
                number: number;
                /** @enum {string} */
                status: "open" | "ended" | "closed";
                renewalsLeft: number;
                readonly renewedBy: ("startup" | "industrial")[];
            } | null;
            /** @description A newer clause library that one side proposed and the other has not answered. */
            libraryAdoption: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                rev: number;
                libraryHash: string;
                readonly reopens: string[];
                readonly adds: string[];
            } | null;
            /** @description What purchasing asks of the start-up beside the talks; nothing in them waits for it. */
            readonly supplierFile: {
                /** @enum {string} */
                item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
                /** @enum {string} */
                status: "asked" | "provided" | "accepted" | "returned";
                /** Format: date-time */
                at: string;
                documentSha256: string | null;
                due: string | null;
            }[];
            readonly freezeFaults: {
                rule: string;
                readonly clauses: string[];
                /** @constant */
                severity?: "warns";
                message?: {
                    fr: string;
                    en: string;
                };
            }[];
            returns: number;
            ended: {
                side: ("startup" | "industrial") | null;
                reason: string | null;
            } | null;
            pause: {
                by: ("startup" | "industrial") | null;
                /** @enum {string} */
                cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure" | "mediation";
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            } | null;
            pauseAsked: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                rev: number;
                /** @enum {string} */
                cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
                /** Format: date-time */
                until: string;
            } | null;
            stalled: boolean;
            escalation: (1 | 2) | null;
            mediation: {
                /** @enum {string} */
                status: "none" | "offered" | "proposed" | "running";
                by: ("startup" | "industrial") | null;
                at: string | null;
                rev: number;
            };
            /** @description Who was called from outside; who they are, the list of callings tells both sides. */
            readonly callings: {
                /** Format: uuid */
                calling: string;
                /** @enum {string} */
                office: "inpi-adviser" | "mediator";
                readonly by: ("startup" | "industrial")[];
                /** Format: date-time */
                until: string;
                readonly clauses: string[];
                inForce: boolean;
            }[];
            execution: components["schemas"]["ExecutionInput"] | null;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** @description The side that you act for, with your roles in it. */
            you: {
                /** @enum {string} */
                side: "startup" | "industrial";
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                verified: boolean;
            } | null;
        };
        EngagementList: {
            items: {
                /** Format: uuid */
                engagement: string;
                /** Format: uuid */
                call: string;
                /** Format: uuid */
                startup: string;
                /** Format: uuid */
                industrial: string;
                libraryHash: string;
                rulesVersion: number;
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                rev: number;
                seq: number;
                /** Format: date-time */
                changedAt: string;
                turn: {
                    number: number;
                    /** @enum {string} */
                    mode: "alternate" | "simultaneous";
                    pen: ("startup" | "industrial") | null;
                    readonly sealedBy: ("startup" | "industrial")[];
                };
                readonly awaiting: ("startup" | "industrial")[];
                readonly working: ("reveal" | "freeze" | "signature")[];
                nextDeadline: {
                    id: string;
                    /** @enum {string} */
                    kind: "decision" | "eligibility" | "meeting" | "reserve" | "opening" | "nda" | "turn" | "freeze" | "review" | "signature" | "signatory" | "renewal" | "supplier" | "longstop" | "pause" | "conditions" | "milestone" | "gate" | "outcome" | "followup" | "answer" | "notice" | "publication";
                    /** Format: date-time */
                    at: string;
                    side: ("startup" | "industrial") | null;
                } | null;
                counts: {
                    total: number;
                    open: number;
                    agreed: number;
                    conflict: number;
                };
                frozen: {
                    textSha256: string;
                    termsSha256: string;
                    documentSha256: string;
                    docxSha256: string;
                } | null;
                documentSha256: string | null;
                readonly approvedBy: ("startup" | "industrial")[];
                readonly signatories: {
                    /** Format: uuid */
                    person: string;
                    /** @enum {string} */
                    side: "startup" | "industrial";
                    order: number;
                    /** @enum {string} */
                    state: "waiting" | "next" | "signing" | "signed" | "refused";
                    signedAt: string | null;
                    due: string | null;
                }[];
                application: {
                    /** @enum {string} */
                    step: "submitted" | "eligible" | "shortlisted" | "met" | "reserve";
                    readonly taken: ("eligible" | "shortlisted" | "met")[];
                    metOn: string | null;
                };
                nda: {
                    /** @enum {string} */
                    status: "sent" | "executed" | "abandoned";
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    textSha256: string;
                    /** Format: date-time */
                    sentAt: string;
                    readonly signedBy: ("startup" | "industrial")[];
                } | null;
                round: {
                    number: number;
                    /** @enum {string} */
                    status: "open" | "ended" | "closed";
                    renewalsLeft: number;
                    readonly renewedBy: ("startup" | "industrial")[];
                } | null;
                /** @description A newer clause library that one side proposed and the other has not answered. */
                libraryAdoption: {
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    /** Format: date-time */
                    at: string;
                    rev: number;
                    libraryHash: string;
                    readonly reopens: string[];
                    readonly adds: string[];
                } | null;
                /** @description What purchasing asks of the start-up beside the talks; nothing in them waits for it. */
                readonly supplierFile: {
                    /** @enum {string} */
                    item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
                    /** @enum {string} */
                    status: "asked" | "provided" | "accepted" | "returned";
                    /** Format: date-time */
                    at: string;
                    documentSha256: string | null;
                    due: string | null;
                }[];
                readonly freezeFaults: {
                    rule: string;
                    readonly clauses: string[];
                    /** @constant */
                    severity?: "warns";
                    message?: {
                        fr: string;
                        en: string;
                    };
                }[];
                returns: number;
                ended: {
                    side: ("startup" | "industrial") | null;
                    reason: string | null;
                } | null;
                pause: {
                    by: ("startup" | "industrial") | null;
                    /** @enum {string} */
                    cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure" | "mediation";
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                } | null;
                pauseAsked: {
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    /** Format: date-time */
                    at: string;
                    rev: number;
                    /** @enum {string} */
                    cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
                    /** Format: date-time */
                    until: string;
                } | null;
                stalled: boolean;
                escalation: (1 | 2) | null;
                mediation: {
                    /** @enum {string} */
                    status: "none" | "offered" | "proposed" | "running";
                    by: ("startup" | "industrial") | null;
                    at: string | null;
                    rev: number;
                };
                /** @description Who was called from outside; who they are, the list of callings tells both sides. */
                readonly callings: {
                    /** Format: uuid */
                    calling: string;
                    /** @enum {string} */
                    office: "inpi-adviser" | "mediator";
                    readonly by: ("startup" | "industrial")[];
                    /** Format: date-time */
                    until: string;
                    readonly clauses: string[];
                    inForce: boolean;
                }[];
                execution: components["schemas"]["Execution"] | null;
                /** @description The two companies and the call, as people name them. */
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
            }[];
            nextCursor: string | null;
        };
        EngagementListInput: {
            items: {
                /** Format: uuid */
                engagement: string;
                /** Format: uuid */
                call: string;
                /** Format: uuid */
                startup: string;
                /** Format: uuid */
                industrial: string;
                libraryHash: string;
                rulesVersion: number;
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                rev: number;
                seq: number;
                /** Format: date-time */
                changedAt: string;
                turn: {
                    number: number;
                    /** @enum {string} */
                    mode: "alternate" | "simultaneous";
                    pen: ("startup" | "industrial") | null;
                    readonly sealedBy: ("startup" | "industrial")[];
                };
                readonly awaiting: ("startup" | "industrial")[];
                readonly working: ("reveal" | "freeze" | "signature")[];
                nextDeadline: {
                    id: string;
                    /** @enum {string} */
                    kind: "decision" | "eligibility" | "meeting" | "reserve" | "opening" | "nda" | "turn" | "freeze" | "review" | "signature" | "signatory" | "renewal" | "supplier" | "longstop" | "pause" | "conditions" | "milestone" | "gate" | "outcome" | "followup" | "answer" | "notice" | "publication";
                    /** Format: date-time */
                    at: string;
                    side: ("startup" | "industrial") | null;
                } | null;
                counts: {
                    total: number;
                    open: number;
                    agreed: number;
                    conflict: number;
                };
                frozen: {
                    textSha256: string;
                    termsSha256: string;
                    documentSha256: string;
                    docxSha256: string;
                } | null;
                documentSha256: string | null;
                readonly approvedBy: ("startup" | "industrial")[];
                readonly signatories: {
                    /** Format: uuid */
                    person: string;
                    /** @enum {string} */
                    side: "startup" | "industrial";
                    order: number;
                    /** @enum {string} */
                    state: "waiting" | "next" | "signing" | "signed" | "refused";
                    signedAt: string | null;
                    due: string | null;
                }[];
                application: {
                    /** @enum {string} */
                    step: "submitted" | "eligible" | "shortlisted" | "met" | "reserve";
                    readonly taken: ("eligible" | "shortlisted" | "met")[];
                    metOn: string | null;
                };
                nda: {
                    /** @enum {string} */
                    status: "sent" | "executed" | "abandoned";
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    textSha256: string;
                    /** Format: date-time */
                    sentAt: string;
                    readonly signedBy: ("startup" | "industrial")[];
                } | null;
                round: {
                    number: number;
                    /** @enum {string} */
                    status: "open" | "ended" | "closed";
                    renewalsLeft: number;
                    readonly renewedBy: ("startup" | "industrial")[];
                } | null;
                /** @description A newer clause library that one side proposed and the other has not answered. */
                libraryAdoption: {
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    /** Format: date-time */
                    at: string;
                    rev: number;
                    libraryHash: string;
                    readonly reopens: string[];
                    readonly adds: string[];
                } | null;
                /** @description What purchasing asks of the start-up beside the talks; nothing in them waits for it. */
                readonly supplierFile: {
                    /** @enum {string} */
                    item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
                    /** @enum {string} */
                    status: "asked" | "provided" | "accepted" | "returned";
                    /** Format: date-time */
                    at: string;
                    documentSha256: string | null;
                    due: string | null;
                }[];
                readonly freezeFaults: {
                    rule: string;
                    readonly clauses: string[];
                    /** @constant */
                    severity?: "warns";
                    message?: {
                        fr: string;
                        en: string;
                    };
                }[];
                returns: number;
                ended: {
                    side: ("startup" | "industrial") | null;
                    reason: string | null;
                } | null;
                pause: {
                    by: ("startup" | "industrial") | null;
                    /** @enum {string} */
                    cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure" | "mediation";
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                } | null;
                pauseAsked: {
                    /** @enum {string} */
                    by: "startup" | "industrial";
                    /** Format: date-time */
                    at: string;
                    rev: number;
                    /** @enum {string} */
                    cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
                    /** Format: date-time */
                    until: string;
                } | null;
                stalled: boolean;
                escalation: (1 | 2) | null;
                mediation: {
                    /** @enum {string} */
                    status: "none" | "offered" | "proposed" | "running";
                    by: ("startup" | "industrial") | null;
                    at: string | null;
                    rev: number;
                };
                /** @description Who was called from outside; who they are, the list of callings tells both sides. */
                readonly callings: {
                    /** Format: uuid */
                    calling: string;
                    /** @enum {string} */
                    office: "inpi-adviser" | "mediator";
                    readonly by: ("startup" | "industrial")[];
                    /** Format: date-time */
                    until: string;
                    readonly clauses: string[];
                    inForce: boolean;
                }[];
                execution: components["schemas"]["ExecutionInput"] | null;
                /** @description The two companies and the call, as people name them. */
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
            }[];
            nextCursor: string | null;
        };
        /** @description Your own side’s people; of the other, those who may be named to sign or have sent a turn. */
        EngagementPeople: {
            items: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** @description Empty when the person has not said it, or was erased. */
                name: string;
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                verified: boolean;
                maySign: boolean;
            }[];
        };
        /** @description Your own side’s people; of the other, those who may be named to sign or have sent a turn. */
        EngagementPeopleInput: {
            items: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** @description Empty when the person has not said it, or was erased. */
                name: string;
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
                verified: boolean;
                maySign: boolean;
            }[];
        };
        EngagementTime: {
            time: components["schemas"]["TimePerSide"] | null;
        };
        EngagementTimeInput: {
            time: components["schemas"]["TimePerSideInput"] | null;
        };
        /** @description The address that you sign in with, typed again: this cannot be undone. */
        Erasure: {
            /** Format: email */
            email: string;
        };
        /** @description The address that you sign in with, typed again: this cannot be undone. */
        ErasureInput: {
            email: string;
        };
        /** @description What follows the signatures: conditions, milestones, decision, follow-up. */
        Execution: {
            readonly conditions: {
                id: string;
                /** @enum {string} */
                kind: "public-aid" | "insurance-certificate" | "export-licence";
                by: ("startup" | "industrial") | null;
                /** @enum {string} */
                status: "pending" | "met" | "waived";
                readonly waivedBy: ("startup" | "industrial")[];
            }[];
            readonly milestones: {
                id: string;
                /** @enum {string} */
                decider: "committee" | "leads" | "both" | "industrial";
                readonly criteria: string[];
                due: string | null;
                decisionDue: string | null;
                /** @enum {string} */
                status: "ahead" | "reported" | "reworking" | "passed" | "stopped";
                reworks: number;
                reworkLimit: number;
                readonly toCorrect: string[];
                readonly report: {
                    criterion: string;
                    met: boolean;
                    evidenceSha256: string;
                }[];
                judgements: {
                    startup: {
                        /** @enum {string} */
                        decision: "go" | "no-go" | "rework";
                        until: string | null;
                        readonly correct: string[];
                    } | null;
                    industrial: {
                        /** @enum {string} */
                        decision: "go" | "no-go" | "rework";
                        until: string | null;
                        readonly correct: string[];
                    } | null;
                };
                decidedBy: ("decider" | "silence") | null;
            }[];
            conversionAsked: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                form: "definitive-contract" | "order" | "licence-option";
            } | null;
            outcome: ({
                /** @constant */
                kind: "converted";
                /** @enum {string} */
                form: "definitive-contract" | "order" | "licence-option";
                /** Format: date-time */
                at: string;
            } | {
                /** @constant */
                kind: "closed";
                /** @enum {string} */
                reason: "no-go" | "no-budget" | "strategy" | "technical" | "price" | "other-supplier" | "change-of-control" | "other";
                /** Format: date-time */
                at: string;
            }) | null;
            readonly followUps: {
                number: number;
                /** @enum {string} */
                status: "ahead" | "asked" | "answered" | "lost";
                due: string | null;
                answers: {
                    startup: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                    industrial: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                    officer: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                };
            }[];
            publishes: boolean;
            readonly inventions: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date */
                madeOn: string;
                detailsSha256: string;
                /** @enum {string} */
                status: "pending" | "filed" | "kept-secret" | "given-up";
                /** Format: date-time */
                at: string;
                due: string | null;
            }[];
            readonly publications: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                kind: "article" | "talk" | "poster" | "thesis" | "other";
                /** Format: date */
                plannedOn: string;
                detailsSha256: string;
                version: number;
                /** @enum {string} */
                status: "in-review" | "to-amend" | "delayed" | "free" | "published" | "withdrawn";
                /** Format: date-time */
                submittedAt: string;
                delayedUntil: string | null;
                answeredBy: ("side" | "silence") | null;
                reasonSha256: string | null;
                /** Format: date-time */
                at: string;
                due: string | null;
                longestDelay: string | null;
            }[];
            readonly visits: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                certificateUntil: string | null;
                detailsSha256: string;
                reasonSha256: string | null;
                /** @enum {string} */
                status: "announced" | "expected" | "called-off";
                /** Format: date-time */
                at: string;
            }[];
            notice: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                reason: "convenience" | "breach" | "hardship";
                until: string | null;
            } | null;
        };
        /** @description What follows the signatures: conditions, milestones, decision, follow-up. */
        ExecutionInput: {
            readonly conditions: {
                id: string;
                /** @enum {string} */
                kind: "public-aid" | "insurance-certificate" | "export-licence";
                by: ("startup" | "industrial") | null;
                /** @enum {string} */
                status: "pending" | "met" | "waived";
                readonly waivedBy: ("startup" | "industrial")[];
            }[];
            readonly milestones: {
                id: string;
                /** @enum {string} */
                decider: "committee" | "leads" | "both" | "industrial";
                readonly criteria: string[];
                due: string | null;
                decisionDue: string | null;
                /** @enum {string} */
                status: "ahead" | "reported" | "reworking" | "passed" | "stopped";
                reworks: number;
                reworkLimit: number;
                readonly toCorrect: string[];
                readonly report: {
                    criterion: string;
                    met: boolean;
                    evidenceSha256: string;
                }[];
                judgements: {
                    startup: {
                        /** @enum {string} */
                        decision: "go" | "no-go" | "rework";
                        until: string | null;
                        readonly correct: string[];
                    } | null;
                    industrial: {
                        /** @enum {string} */
                        decision: "go" | "no-go" | "rework";
                        until: string | null;
                        readonly correct: string[];
                    } | null;
                };
                decidedBy: ("decider" | "silence") | null;
            }[];
            conversionAsked: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                form: "definitive-contract" | "order" | "licence-option";
            } | null;
            outcome: ({
                /** @constant */
                kind: "converted";
                /** @enum {string} */
                form: "definitive-contract" | "order" | "licence-option";
                /** Format: date-time */
                at: string;
            } | {
                /** @constant */
                kind: "closed";
                /** @enum {string} */
                reason: "no-go" | "no-budget" | "strategy" | "technical" | "price" | "other-supplier" | "change-of-control" | "other";
                /** Format: date-time */
                at: string;
            }) | null;
            readonly followUps: {
                number: number;
                /** @enum {string} */
                status: "ahead" | "asked" | "answered" | "lost";
                due: string | null;
                answers: {
                    startup: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                    industrial: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                    officer: ("in-use" | "extended" | "in-preparation" | "stopped" | "no-relation") | null;
                };
            }[];
            publishes: boolean;
            readonly inventions: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date */
                madeOn: string;
                detailsSha256: string;
                /** @enum {string} */
                status: "pending" | "filed" | "kept-secret" | "given-up";
                /** Format: date-time */
                at: string;
                due: string | null;
            }[];
            readonly publications: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                kind: "article" | "talk" | "poster" | "thesis" | "other";
                /** Format: date */
                plannedOn: string;
                detailsSha256: string;
                version: number;
                /** @enum {string} */
                status: "in-review" | "to-amend" | "delayed" | "free" | "published" | "withdrawn";
                /** Format: date-time */
                submittedAt: string;
                delayedUntil: string | null;
                answeredBy: ("side" | "silence") | null;
                reasonSha256: string | null;
                /** Format: date-time */
                at: string;
                due: string | null;
                longestDelay: string | null;
            }[];
            readonly visits: {
                number: number;
                /** @enum {string} */
                by: "startup" | "industrial";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                certificateUntil: string | null;
                detailsSha256: string;
                reasonSha256: string | null;
                /** @enum {string} */
                status: "announced" | "expected" | "called-off";
                /** Format: date-time */
                at: string;
            }[];
            notice: {
                /** @enum {string} */
                by: "startup" | "industrial";
                /** @enum {string} */
                reason: "convenience" | "breach" | "hardship";
                until: string | null;
            } | null;
        };
        FollowRequest: {
            following: boolean;
        };
        FollowRequestInput: {
            following: boolean;
        };
        FollowUpAnswer: {
            number: number;
            /** @enum {string} */
            answer: "in-use" | "extended" | "in-preparation" | "stopped" | "no-relation";
            comment?: string;
        };
        FollowUpAnswerInput: {
            number: number;
            /** @enum {string} */
            answer: "in-use" | "extended" | "in-preparation" | "stopped" | "no-relation";
            comment?: string;
        };
        /** @description An engagement as the programme’s staff read it: facts of the procedure alone. */
        FollowedEngagement: {
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** Format: uuid */
            call: string;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            region: ("11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06") | null;
            /** @description The quarter of the application, in Paris: `2026-Q3`. */
            cohort: string;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            /** @description In a stage in which it can stall. */
            open: boolean;
            /** Format: date-time */
            began: string;
            /** Format: date-time */
            stageSince: string;
            /** Format: date-time */
            lastProgress: string;
            /** @enum {string} */
            awaiting: "startup" | "industrial" | "both" | "none";
            /** Format: date-time */
            awaitingSince: string;
            pausedAt: string | null;
            nextDeadlineAt: string | null;
            endedAt: string | null;
            /** @description Delays that passed. */
            breaches: number;
            clauses: {
                total: number;
                open: number;
                disputed: number;
            };
            /** @description Chance of a stall, 0 to 1, when last looked at. */
            stall: number;
            sign: ("age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down") | null;
            signClause: string | null;
            action: ("remind" | "call" | "offer-adviser" | "offer-mediation" | "extend") | null;
            officer: components["schemas"]["Officer"] | null;
            following: boolean;
        };
        /** @description An engagement as the programme’s staff read it: facts of the procedure alone. */
        FollowedEngagementInput: {
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** Format: uuid */
            call: string;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            region: ("11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06") | null;
            /** @description The quarter of the application, in Paris: `2026-Q3`. */
            cohort: string;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            /** @description In a stage in which it can stall. */
            open: boolean;
            /** Format: date-time */
            began: string;
            /** Format: date-time */
            stageSince: string;
            /** Format: date-time */
            lastProgress: string;
            /** @enum {string} */
            awaiting: "startup" | "industrial" | "both" | "none";
            /** Format: date-time */
            awaitingSince: string;
            pausedAt: string | null;
            nextDeadlineAt: string | null;
            endedAt: string | null;
            /** @description Delays that passed. */
            breaches: number;
            clauses: {
                total: number;
                open: number;
                disputed: number;
            };
            /** @description Chance of a stall, 0 to 1, when last looked at. */
            stall: number;
            sign: ("age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down") | null;
            signClause: string | null;
            action: ("remind" | "call" | "offer-adviser" | "offer-mediation" | "extend") | null;
            officer: components["schemas"]["OfficerInput"] | null;
            following: boolean;
        };
        FollowedList: {
            items: components["schemas"]["FollowedEngagement"][];
            nextCursor: string | null;
        };
        FollowedListInput: {
            items: components["schemas"]["FollowedEngagementInput"][];
            nextCursor: string | null;
        };
        /** @description All that the programme’s staff may know of one engagement. */
        FollowedSheet: {
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** Format: uuid */
            call: string;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            region: ("11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06") | null;
            /** @description The quarter of the application, in Paris: `2026-Q3`. */
            cohort: string;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            /** @description In a stage in which it can stall. */
            open: boolean;
            /** Format: date-time */
            began: string;
            /** Format: date-time */
            stageSince: string;
            /** Format: date-time */
            lastProgress: string;
            /** @enum {string} */
            awaiting: "startup" | "industrial" | "both" | "none";
            /** Format: date-time */
            awaitingSince: string;
            pausedAt: string | null;
            nextDeadlineAt: string | null;
            endedAt: string | null;
            /** @description Delays that passed. */
            breaches: number;
            clauses: {
                total: number;
                open: number;
                disputed: number;
            };
            /** @description Chance of a stall, 0 to 1, when last looked at. */
            stall: number;
            sign: ("age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down") | null;
            signClause: string | null;
            action: ("remind" | "call" | "offer-adviser" | "offer-mediation" | "extend") | null;
            officer: components["schemas"]["Officer"] | null;
            following: boolean;
            reason: {
                fr: string;
                en: string;
            } | null;
            actionWords: {
                fr: string;
                en: string;
            } | null;
            signals: {
                /** @enum {string} */
                kind: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                /** @description Business days, or how often; for `burn-down`, days. */
                value: number;
                threshold: number;
                /**
                 * @description Whether what is usual is the experts’ figure or was learned here.
                 * @enum {string}
                 */
                source: "threshold" | "learned";
                side: ("startup" | "industrial") | null;
                clause: string | null;
            }[];
            clauseStates: {
                clause: string;
                title: {
                    fr: string;
                    en: string;
                };
                agreed: boolean;
                alternations: number;
                conflicts: number;
                backs: number;
                /** Format: date-time */
                openSince: string;
            }[];
            stays: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                days: number;
                /** Format: date-time */
                until: string;
            }[];
            interventions: components["schemas"]["Intervention"][];
            notes: components["schemas"]["StaffNote"][];
        };
        /** @description All that the programme’s staff may know of one engagement. */
        FollowedSheetInput: {
            /** Format: uuid */
            engagement: string;
            /** @description The two companies and the call, as people name them. */
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
            /** Format: uuid */
            call: string;
            sector: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software") | null;
            region: ("11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06") | null;
            /** @description The quarter of the application, in Paris: `2026-Q3`. */
            cohort: string;
            /** @enum {string} */
            stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
            /** @description In a stage in which it can stall. */
            open: boolean;
            /** Format: date-time */
            began: string;
            /** Format: date-time */
            stageSince: string;
            /** Format: date-time */
            lastProgress: string;
            /** @enum {string} */
            awaiting: "startup" | "industrial" | "both" | "none";
            /** Format: date-time */
            awaitingSince: string;
            pausedAt: string | null;
            nextDeadlineAt: string | null;
            endedAt: string | null;
            /** @description Delays that passed. */
            breaches: number;
            clauses: {
                total: number;
                open: number;
                disputed: number;
            };
            /** @description Chance of a stall, 0 to 1, when last looked at. */
            stall: number;
            sign: ("age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down") | null;
            signClause: string | null;
            action: ("remind" | "call" | "offer-adviser" | "offer-mediation" | "extend") | null;
            officer: components["schemas"]["OfficerInput"] | null;
            following: boolean;
            reason: {
                fr: string;
                en: string;
            } | null;
            actionWords: {
                fr: string;
                en: string;
            } | null;
            signals: {
                /** @enum {string} */
                kind: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                /** @description Business days, or how often; for `burn-down`, days. */
                value: number;
                threshold: number;
                /**
                 * @description Whether what is usual is the experts’ figure or was learned here.
                 * @enum {string}
                 */
                source: "threshold" | "learned";
                side: ("startup" | "industrial") | null;
                clause: string | null;
            }[];
            clauseStates: {
                clause: string;
                title: {
                    fr: string;
                    en: string;
                };
                agreed: boolean;
                alternations: number;
                conflicts: number;
                backs: number;
                /** Format: date-time */
                openSince: string;
            }[];
            stays: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                days: number;
                /** Format: date-time */
                until: string;
            }[];
            interventions: components["schemas"]["InterventionInput"][];
            notes: components["schemas"]["StaffNoteInput"][];
        };
        /** @description Warnings of rules that you take knowingly, each with your reason. */
        Freeze: {
            acknowledged?: {
                rule: string;
                reason: string;
            }[];
        } | null;
        /** @description Warnings of rules that you take knowingly, each with your reason. */
        FreezeInput: {
            acknowledged?: {
                rule: string;
                reason: string;
            }[];
        } | null;
        FreshCode: {
            code: string;
        };
        FreshCodeInput: {
            code: string;
        };
        /** @description A word of the trade, in plain words. */
        GlossaryEntry: {
            id: string;
            fr: string;
            en: string;
            forms: {
                readonly fr: string[];
                readonly en: string[];
            };
            definition: {
                fr: string;
                en: string;
            };
            falseFriend: {
                fr: string;
                en: string;
            } | null;
        };
        /** @description A word of the trade, in plain words. */
        GlossaryEntryInput: {
            id: string;
            fr: string;
            en: string;
            forms: {
                readonly fr: string[];
                readonly en: string[];
            };
            definition: {
                fr: string;
                en: string;
            };
            falseFriend: {
                fr: string;
                en: string;
            } | null;
        };
        /** @description Questions that lead to a preset. */
        Guide: {
            margin: number;
            readonly questions: {
                id: string;
                text: {
                    fr: string;
                    en: string;
                };
                readonly answers: {
                    id: string;
                    label: {
                        fr: string;
                        en: string;
                    };
                    because: {
                        fr: string;
                        en: string;
                    };
                    points: {
                        [key: string]: number;
                    };
                }[];
            }[];
        };
        /** @description Answer by question; any may be left out. */
        GuideAnswers: {
            answers: {
                [key: string]: string;
            };
        };
        /** @description Answer by question; any may be left out. */
        GuideAnswersInput: {
            answers: {
                [key: string]: string;
            };
        };
        /** @description Questions that lead to a preset. */
        GuideInput: {
            margin: number;
            readonly questions: {
                id: string;
                text: {
                    fr: string;
                    en: string;
                };
                readonly answers: {
                    id: string;
                    label: {
                        fr: string;
                        en: string;
                    };
                    because: {
                        fr: string;
                        en: string;
                    };
                    points: {
                        [key: string]: number;
                    };
                }[];
            }[];
        };
        /** @description Everything that one officer looks after, to another. */
        HandOverRequest: {
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
        };
        /** @description Everything that one officer looks after, to another. */
        HandOverRequestInput: {
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
        };
        /** @description How the installation does: numbers, codes and ids, and nothing of any case. */
        HealthReport: {
            outbox: {
                waiting: number;
                dead: number;
                oldest: string | null;
            };
            signatures: {
                retrying: number;
                oldest: string | null;
            };
            /** @description Engagements of which the programme’s figures are behind the journal. */
            behind: number;
            readonly jobs: {
                job: string;
                /**
                 * Format: date-time
                 * @description Its last sign: begun, alive, done or failed.
                 */
                at: string;
                /** @enum {string} */
                state: "done" | "running" | "failed" | "stuck";
                lastSuccess: string | null;
            }[];
            reconciliation: {
                /** Format: date-time */
                at: string;
                checked: number;
                readonly faults: {
                    /** Format: uuid */
                    engagement: string;
                    code: string;
                }[];
                withoutWorkflow: string[] | null;
            } | null;
        };
        /** @description How the installation does: numbers, codes and ids, and nothing of any case. */
        HealthReportInput: {
            outbox: {
                waiting: number;
                dead: number;
                oldest: string | null;
            };
            signatures: {
                retrying: number;
                oldest: string | null;
            };
            /** @description Engagements of which the programme’s figures are behind the journal. */
            behind: number;
            readonly jobs: {
                job: string;
                /**
                 * Format: date-time
                 * @description Its last sign: begun, alive, done or failed.
                 */
                at: string;
                /** @enum {string} */
                state: "done" | "running" | "failed" | "stuck";
                lastSuccess: string | null;
            }[];
            reconciliation: {
                /** Format: date-time */
                at: string;
                checked: number;
                readonly faults: {
                    /** Format: uuid */
                    engagement: string;
                    code: string;
                }[];
                withoutWorkflow: string[] | null;
            } | null;
        };
        /** @description Each figure with its definition, date and method. */
        Indicators: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** @enum {string} */
                code: "calls-published" | "applications" | "applications-per-call" | "decision-days" | "nda-days" | "signature-days" | "signature-days-p90" | "signature-rate" | "stalled-share" | "rounds-per-clause" | "withdrawals" | "mediations" | "mediations-signed" | "redirections" | "pilot-success" | "conversion";
                name: {
                    fr: string;
                    en: string;
                };
                definition: {
                    fr: string;
                    en: string;
                };
                method: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                unit: "count" | "share" | "days" | "rounds";
                /** @description Shown to everybody. */
                open: boolean;
                /** @description Null where too few engagements stand behind it. */
                value: number | null;
                low: number | null;
                high: number | null;
                /** @description How many stand behind it. */
                of: number;
            }[];
            untold: {
                name: {
                    fr: string;
                    en: string;
                };
                why: {
                    fr: string;
                    en: string;
                };
            }[];
        };
        /** @description Each figure with its definition, date and method. */
        IndicatorsInput: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** @enum {string} */
                code: "calls-published" | "applications" | "applications-per-call" | "decision-days" | "nda-days" | "signature-days" | "signature-days-p90" | "signature-rate" | "stalled-share" | "rounds-per-clause" | "withdrawals" | "mediations" | "mediations-signed" | "redirections" | "pilot-success" | "conversion";
                name: {
                    fr: string;
                    en: string;
                };
                definition: {
                    fr: string;
                    en: string;
                };
                method: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                unit: "count" | "share" | "days" | "rounds";
                /** @description Shown to everybody. */
                open: boolean;
                /** @description Null where too few engagements stand behind it. */
                value: number | null;
                low: number | null;
                high: number | null;
                /** @description How many stand behind it. */
                of: number;
            }[];
            untold: {
                name: {
                    fr: string;
                    en: string;
                };
                why: {
                    fr: string;
                    en: string;
                };
            }[];
        };
        InternalApproval: {
            request: string;
            /** @enum {string} */
            act: "turn" | "signature";
            subjectSha256: string;
            /** Format: uuid */
            author: string;
            note: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            state: "open" | "approved" | "refused" | "withdrawn";
            readonly next: string[];
            readonly standIns: {
                /** Format: uuid */
                person: string;
                /** Format: uuid */
                inPlaceOf: string;
            }[];
            readonly verdicts: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                verdict: "approved" | "refused" | "withdrawn";
                reason: string | null;
                /** Format: date-time */
                at: string;
                inPlaceOf: string | null;
            }[];
        };
        /** @description Of your draft turn as it is saved, or of the frozen text. */
        InternalApprovalAsked: {
            note?: string;
        };
        /** @description Of your draft turn as it is saved, or of the frozen text. */
        InternalApprovalAskedInput: {
            note?: string;
        };
        /** @description Who of your side approves before this goes out. Without approvers nothing is asked. */
        InternalApprovalChainRequest: {
            /** @enum {string} */
            order: "sequential" | "parallel";
            approvers: string[];
            needed: number;
        };
        /** @description Who of your side approves before this goes out. Without approvers nothing is asked. */
        InternalApprovalChainRequestInput: {
            /** @enum {string} */
            order: "sequential" | "parallel";
            approvers: string[];
            needed: number;
        };
        InternalApprovalInput: {
            request: string;
            /** @enum {string} */
            act: "turn" | "signature";
            subjectSha256: string;
            /** Format: uuid */
            author: string;
            note: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            state: "open" | "approved" | "refused" | "withdrawn";
            readonly next: string[];
            readonly standIns: {
                /** Format: uuid */
                person: string;
                /** Format: uuid */
                inPlaceOf: string;
            }[];
            readonly verdicts: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                verdict: "approved" | "refused" | "withdrawn";
                reason: string | null;
                /** Format: date-time */
                at: string;
                inPlaceOf: string | null;
            }[];
        };
        /** @description A refusal says why. Whoever asked may withdraw. */
        InternalApprovalVerdict: {
            /** @constant */
            verdict: "approved";
            reason?: string;
        } | {
            /** @constant */
            verdict: "refused";
            reason: string;
        } | {
            /** @constant */
            verdict: "withdrawn";
        };
        /** @description A refusal says why. Whoever asked may withdraw. */
        InternalApprovalVerdictInput: {
            /** @constant */
            verdict: "approved";
            reason?: string;
        } | {
            /** @constant */
            verdict: "refused";
            reason: string;
        } | {
            /** @constant */
            verdict: "withdrawn";
        };
        InternalApprovals: {
            chains: {
                /** @enum {string} */
                order: "sequential" | "parallel";
                readonly approvers: string[];
                needed: number;
                /** @enum {string} */
                act: "turn" | "signature";
                rev: number;
                /** Format: uuid */
                setBy: string;
                /** Format: date-time */
                setAt: string;
            }[];
            requests: components["schemas"]["InternalApproval"][];
        };
        InternalApprovalsInput: {
            chains: {
                /** @enum {string} */
                order: "sequential" | "parallel";
                readonly approvers: string[];
                needed: number;
                /** @enum {string} */
                act: "turn" | "signature";
                rev: number;
                /** Format: uuid */
                setBy: string;
                /** Format: date-time */
                setAt: string;
            }[];
            requests: components["schemas"]["InternalApprovalInput"][];
        };
        /** @description On one clause, or on the whole when null. Your side alone reads it. */
        InternalCommentRequest: {
            clause: string | null;
            /** @description `@{person}`, by its id, mentions somebody of your side. */
            text: string;
        };
        /** @description On one clause, or on the whole when null. Your side alone reads it. */
        InternalCommentRequestInput: {
            clause: string | null;
            /** @description `@{person}`, by its id, mentions somebody of your side. */
            text: string;
        };
        InternalComments: {
            items: {
                id: string;
                clause: string | null;
                /** Format: uuid */
                author: string;
                text: string;
                /** Format: date-time */
                at: string;
                resolved: {
                    /** Format: uuid */
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
        };
        InternalCommentsInput: {
            items: {
                id: string;
                clause: string | null;
                /** Format: uuid */
                author: string;
                text: string;
                /** Format: date-time */
                at: string;
                resolved: {
                    /** Format: uuid */
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
        };
        Intervention: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
            /** Format: date-time */
            at: string;
            automatic: boolean;
            by: components["schemas"]["Officer"] | null;
            offer: string | null;
            /**
             * @description A step forward within fifteen business days, still time for one, or none.
             * @enum {string}
             */
            outcome: "moved" | "waiting" | "nothing";
            movedAt: string | null;
        };
        InterventionInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
            /** Format: date-time */
            at: string;
            automatic: boolean;
            by: components["schemas"]["OfficerInput"] | null;
            offer: string | null;
            /**
             * @description A step forward within fifteen business days, still time for one, or none.
             * @enum {string}
             */
            outcome: "moved" | "waiting" | "nothing";
            movedAt: string | null;
        };
        InterventionRequest: {
            /** @enum {string} */
            kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
            /**
             * Format: uuid
             * @description For `redirect`: which offer of the catalogue.
             */
            offer?: string;
            /** @description For the programme’s staff alone. */
            note?: string;
        };
        InterventionRequestInput: {
            /** @enum {string} */
            kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
            /**
             * Format: uuid
             * @description For `redirect`: which offer of the catalogue.
             */
            offer?: string;
            /** @description For the programme’s staff alone. */
            note?: string;
        };
        /** @description What the programme did, the latest first, as both sides read it. */
        Interventions: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
                /** Format: date-time */
                at: string;
                automatic: boolean;
                offer: {
                    title: {
                        fr: string;
                        en: string;
                    };
                    operator: string;
                    /** Format: uri */
                    url: string;
                } | null;
            }[];
        };
        /** @description What the programme did, the latest first, as both sides read it. */
        InterventionsInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "remind" | "call" | "offer-adviser" | "offer-mediation" | "redirect" | "extend";
                /** Format: date-time */
                at: string;
                automatic: boolean;
                offer: {
                    title: {
                        fr: string;
                        en: string;
                    };
                    operator: string;
                    /** Format: uri */
                    url: string;
                } | null;
            }[];
        };
        /** @description Read by the two sides alone; kept confidential. */
        Invention: {
            /** Format: date */
            madeOn: string;
            title: string;
        };
        /** @description Read by the two sides alone; kept confidential. */
        InventionInput: {
            /** Format: date */
            madeOn: string;
            title: string;
        };
        InventionOutcome: {
            invention: number;
            /** @enum {string} */
            outcome: "filed" | "kept-secret" | "given-up";
        };
        InventionOutcomeInput: {
            invention: number;
            /** @enum {string} */
            outcome: "filed" | "kept-secret" | "given-up";
        };
        InvitationAccepted: {
            /** Format: uuid */
            company: string;
        };
        InvitationAcceptedInput: {
            /** Format: uuid */
            company: string;
        };
        InvitationRequest: {
            /** Format: email */
            email: string;
            roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
            /** @enum {string} */
            language?: "fr" | "en";
        };
        InvitationRequestInput: {
            email: string;
            roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
            /** @enum {string} */
            language?: "fr" | "en";
        };
        InvitationSent: {
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationSentInput: {
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationToken: {
            token: string;
            personName?: string;
        };
        InvitationTokenInput: {
            token: string;
            personName?: string;
        };
        KeptMail: {
            to: string;
            subject: string;
            text: string;
            html: string;
            at: string;
        };
        KeptMailInput: {
            to: string;
            subject: string;
            text: string;
            html: string;
            at: string;
        };
        /** @description Of your own side alone. */
        LentRoles: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory";
                to: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                by: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                state: "active" | "over";
            }[];
        };
        /** @description Of your own side alone. */
        LentRolesInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory";
                to: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                by: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                state: "active" | "over";
            }[];
        };
        /** @description Clauses, options, parameters and guidance, for forms. */
        Library: {
            /** @constant */
            format: 1;
            /** @enum {string} */
            kind: "memorandum" | "nda";
            version: string;
            hash: string;
            readonly clauses: ({
                id: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description The clause library in force, by its hash. */
        LibraryAdoption: {
            libraryHash: string;
        };
        /** @description The clause library in force, by its hash. */
        LibraryAdoptionInput: {
            libraryHash: string;
        };
        /** @description What is another in the newer of two clause libraries. */
        LibraryChanges: {
            from: {
                version: string;
                hash: string;
            };
            to: {
                version: string;
                hash: string;
            };
            readonly clauses: {
                clause: string;
                title: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description Whether the contract is another; false where only the guidance was reworded. */
                reopens: boolean;
                options: {
                    readonly added: string[];
                    readonly removed: string[];
                    readonly changed: string[];
                };
                parameters: {
                    readonly added: string[];
                    readonly removed: string[];
                    readonly changed: string[];
                };
                /** @description Ids of paragraphs. */
                texts: {
                    fr: {
                        readonly added: string[];
                        readonly removed: string[];
                        readonly changed: string[];
                    };
                    en: {
                        readonly added: string[];
                        readonly removed: string[];
                        readonly changed: string[];
                    };
                };
            }[];
            rules: {
                readonly added: string[];
                readonly removed: string[];
                readonly changed: string[];
            };
            annexes: {
                readonly added: string[];
                readonly removed: string[];
                readonly changed: string[];
            };
        };
        /** @description What is another in the newer of two clause libraries. */
        LibraryChangesInput: {
            from: {
                version: string;
                hash: string;
            };
            to: {
                version: string;
                hash: string;
            };
            readonly clauses: {
                clause: string;
                title: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description Whether the contract is another; false where only the guidance was reworded. */
                reopens: boolean;
                options: {
                    readonly added: string[];
                    readonly removed: string[];
                    readonly changed: string[];
                };
                parameters: {
                    readonly added: string[];
                    readonly removed: string[];
                    readonly changed: string[];
                };
                /** @description Ids of paragraphs. */
                texts: {
                    fr: {
                        readonly added: string[];
                        readonly removed: string[];
                        readonly changed: string[];
                    };
                    en: {
                        readonly added: string[];
                        readonly removed: string[];
                        readonly changed: string[];
                    };
                };
            }[];
            rules: {
                readonly added: string[];
                readonly removed: string[];
                readonly changed: string[];
            };
            annexes: {
                readonly added: string[];
                readonly removed: string[];
                readonly changed: string[];
            };
        };
        /** @description Clauses, options, parameters and guidance, for forms. */
        LibraryInput: {
            /** @constant */
            format: 1;
            /** @enum {string} */
            kind: "memorandum" | "nda";
            version: string;
            hash: string;
            readonly clauses: ({
                id: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Live: {
            /** @constant */
            status: "live";
            version: string;
        };
        LiveInput: {
            /** @constant */
            status: "live";
            version: string;
        };
        MadeToken: {
            /** @description Told this once. Sent as `Authorization: Bearer`. */
            secret: string;
            token: components["schemas"]["ApiToken"];
        };
        MadeTokenInput: {
            /** @description Told this once. Sent as `Authorization: Bearer`. */
            secret: string;
            token: components["schemas"]["ApiTokenInput"];
        };
        MailSettings: {
            /**
             * @description `both`: French, then English.
             * @enum {string}
             */
            language: "fr" | "en" | "both";
            /**
             * @description An act is awaited from you. Approvals, signatures and answers to the other party are always told at once.
             * @enum {string}
             */
            tasks: "immediate" | "daily";
            /**
             * @description A delay is running, or nothing moves any more.
             * @enum {string}
             */
            reminders: "immediate" | "daily" | "none";
            /**
             * @description What happened that asks nothing from you.
             * @enum {string}
             */
            news: "immediate" | "daily" | "none";
            /**
             * @description Somebody mentions you in a comment.
             * @default immediate
             * @enum {string}
             */
            mentions: "immediate" | "daily" | "none";
        };
        MailSettingsInput: {
            /**
             * @description `both`: French, then English.
             * @enum {string}
             */
            language: "fr" | "en" | "both";
            /**
             * @description An act is awaited from you. Approvals, signatures and answers to the other party are always told at once.
             * @enum {string}
             */
            tasks: "immediate" | "daily";
            /**
             * @description A delay is running, or nothing moves any more.
             * @enum {string}
             */
            reminders: "immediate" | "daily" | "none";
            /**
             * @description What happened that asks nothing from you.
             * @enum {string}
             */
            news: "immediate" | "daily" | "none";
            /**
             * @description Somebody mentions you in a comment.
             * @default immediate
             * @enum {string}
             */
            mentions: "immediate" | "daily" | "none";
        };
        MailSettingsReply: {
            settings: components["schemas"]["MailSettings"];
            remindersADay: number;
            bouncedSince: string | null;
        };
        MailSettingsReplyInput: {
            settings: components["schemas"]["MailSettingsInput"];
            remindersADay: number;
            bouncedSince: string | null;
        };
        Me: {
            /** Format: uuid */
            person: string;
            email: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "en";
            staffRole: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
            freshUntil: string | null;
            memberships: {
                company: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                };
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                /** @enum {string} */
                standing: "requested" | "active";
                verified: boolean;
            }[];
        };
        MeInput: {
            /** Format: uuid */
            person: string;
            email: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "en";
            staffRole: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
            freshUntil: string | null;
            memberships: {
                company: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                };
                roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                /** @enum {string} */
                standing: "requested" | "active";
                verified: boolean;
            }[];
        };
        MediationEnd: {
            /** @enum {string} */
            outcome: "settled" | "partly-settled" | "not-settled";
        };
        MediationEndInput: {
            /** @enum {string} */
            outcome: "settled" | "partly-settled" | "not-settled";
        };
        /** @description Appointed once the other side has named the same person. */
        MediatorNaming: {
            name: string;
            /** Format: email */
            email: string;
            /** @description Their own: nobody from either party is from outside. */
            organisation: string;
            /** @enum {string} */
            language?: "fr" | "en";
        };
        /** @description Appointed once the other side has named the same person. */
        MediatorNamingInput: {
            name: string;
            email: string;
            /** @description Their own: nobody from either party is from outside. */
            organisation: string;
            /** @enum {string} */
            language?: "fr" | "en";
        };
        /** @description When the two companies met. */
        Meeting: {
            /** Format: date-time */
            at: string;
            comment?: string;
        };
        /** @description When the two companies met. */
        MeetingInput: {
            /** Format: date-time */
            at: string;
            comment?: string;
        };
        MemberConfirmed: {
            /** Format: uuid */
            company: string;
            /** Format: uuid */
            person: string;
            /** @constant */
            verified: true;
        };
        MemberConfirmedInput: {
            /** Format: uuid */
            company: string;
            /** Format: uuid */
            person: string;
            /** @constant */
            verified: true;
        };
        /** @description Go on, stop with a reason, or rework what is named in `correct` until a date. */
        MilestoneJudgement: {
            milestone: string;
            /** @enum {string} */
            decision: "go" | "no-go" | "rework";
            reason?: string;
            /** Format: date-time */
            until?: string;
            correct?: string[];
        };
        /** @description Go on, stop with a reason, or rework what is named in `correct` until a date. */
        MilestoneJudgementInput: {
            milestone: string;
            /** @enum {string} */
            decision: "go" | "no-go" | "rework";
            reason?: string;
            /** Format: date-time */
            until?: string;
            correct?: string[];
        };
        /** @description Each agreed criterion, met or not, with the record of its measure. */
        MilestoneReport: {
            milestone: string;
            results: {
                criterion: string;
                met: boolean;
                evidenceSha256: string;
            }[];
        };
        /** @description Each agreed criterion, met or not, with the record of its measure. */
        MilestoneReportInput: {
            milestone: string;
            results: {
                criterion: string;
                met: boolean;
                evidenceSha256: string;
            }[];
        };
        /** @description One act on one clause, part of a turn. */
        Move: {
            /** @constant */
            kind: "propose";
            clause: string;
            selection: components["schemas"]["ClauseSelection"];
            reason?: string;
        } | {
            /** @constant */
            kind: "accept";
            clause: string;
            selectionSha256: string;
            clauseRev: number;
        } | {
            /** @constant */
            kind: "refuse";
            clause: string;
            clauseRev: number;
            reason: string;
        } | {
            /** @constant */
            kind: "reserve";
            clause: string;
            selectionSha256: string;
            clauseRev: number;
            point: string;
        } | {
            /** @constant */
            kind: "mark-non-negotiable";
            clause: string;
            reason: string;
        } | {
            /** @constant */
            kind: "comment";
            clause: string;
            /** @description Both sides read it. `@{person}`, by its id, mentions somebody. */
            text: string;
        };
        /** @description One act on one clause, part of a turn. */
        MoveInput: {
            /** @constant */
            kind: "propose";
            clause: string;
            selection: components["schemas"]["ClauseSelectionInput"];
            reason?: string;
        } | {
            /** @constant */
            kind: "accept";
            clause: string;
            selectionSha256: string;
            clauseRev: number;
        } | {
            /** @constant */
            kind: "refuse";
            clause: string;
            clauseRev: number;
            reason: string;
        } | {
            /** @constant */
            kind: "reserve";
            clause: string;
            selectionSha256: string;
            clauseRev: number;
            point: string;
        } | {
            /** @constant */
            kind: "mark-non-negotiable";
            clause: string;
            reason: string;
        } | {
            /** @constant */
            kind: "comment";
            clause: string;
            /** @description Both sides read it. `@{person}`, by its id, mentions somebody. */
            text: string;
        };
        /** @description Your name, as printed on what you sign. */
        MyName: {
            name: string;
        };
        /** @description Your name, as printed on what you sign. */
        MyNameInput: {
            name: string;
        };
        /** @description The confidentiality agreement that was sent last, in reading order. */
        NdaReading: {
            textSha256: string;
            /** Format: date-time */
            sentAt: string;
            readonly blocks: ({
                /** @constant */
                kind: "line";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                line: {
                    id: string;
                    /** @enum {string} */
                    role: "title" | "subtitle" | "notice" | "part" | "contents" | "heading" | "bite" | "annex" | "subheading" | "paragraph" | "item" | "caption" | "signature" | "mention";
                    within: string | null;
                    depth: number;
                    marker: string | null;
                };
                readonly spans: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[];
                origin?: number;
            } | {
                /** @constant */
                kind: "table";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                table: {
                    id: string;
                    /** @enum {string} */
                    role: "cover" | "table";
                    within: string | null;
                };
                readonly header: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[][];
                readonly rows: {
                    /** @enum {string} */
                    change: "same" | "changed" | "inserted" | "deleted";
                    id: string;
                    readonly cells: {
                        /** @enum {string} */
                        change: "same" | "inserted" | "deleted";
                        inline: {
                            /** @enum {string} */
                            kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                            text: string;
                        };
                        origin?: number;
                    }[][];
                    origin?: number;
                }[];
                origin?: number;
            })[];
        };
        /** @description The confidentiality agreement that was sent last, in reading order. */
        NdaReadingInput: {
            textSha256: string;
            /** Format: date-time */
            sentAt: string;
            readonly blocks: ({
                /** @constant */
                kind: "line";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                line: {
                    id: string;
                    /** @enum {string} */
                    role: "title" | "subtitle" | "notice" | "part" | "contents" | "heading" | "bite" | "annex" | "subheading" | "paragraph" | "item" | "caption" | "signature" | "mention";
                    within: string | null;
                    depth: number;
                    marker: string | null;
                };
                readonly spans: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[];
                origin?: number;
            } | {
                /** @constant */
                kind: "table";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                table: {
                    id: string;
                    /** @enum {string} */
                    role: "cover" | "table";
                    within: string | null;
                };
                readonly header: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[][];
                readonly rows: {
                    /** @enum {string} */
                    change: "same" | "changed" | "inserted" | "deleted";
                    id: string;
                    readonly cells: {
                        /** @enum {string} */
                        change: "same" | "inserted" | "deleted";
                        inline: {
                            /** @enum {string} */
                            kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                            text: string;
                        };
                        origin?: number;
                    }[][];
                    origin?: number;
                }[];
                origin?: number;
            })[];
        };
        NdaSignature: {
            textSha256: string;
        };
        NdaSignatureInput: {
            textSha256: string;
        };
        /** @description Options and parameters, by clause of the confidentiality agreement. */
        NdaText: {
            clauses: {
                [key: string]: components["schemas"]["ClauseSelection"];
            };
            facts?: {
                [key: string]: components["schemas"]["ParameterValue"];
            };
        };
        /** @description Options and parameters, by clause of the confidentiality agreement. */
        NdaTextInput: {
            clauses: {
                [key: string]: components["schemas"]["ClauseSelectionInput"];
            };
            facts?: {
                [key: string]: components["schemas"]["ParameterValueInput"];
            };
        };
        /** @description The notice runs for as long as the signed text says for its reason. */
        Notice: {
            /** @enum {string} */
            reason: "convenience" | "breach" | "hardship";
            comment: string;
        };
        /** @description The notice runs for as long as the signed text says for its reason. */
        NoticeInput: {
            /** @enum {string} */
            reason: "convenience" | "breach" | "hardship";
            comment: string;
        };
        /** @description An offer of the programme or of a partner, as it stood on the day it was checked. */
        Offer: {
            /** Format: uuid */
            id: string;
            title: {
                fr: string;
                en: string;
            };
            operator: string;
            /** @enum {string} */
            audience: "startup" | "industrial" | "both";
            /** Format: uri */
            url: string;
            /** @description Where it was read. */
            source: string;
            /** Format: date */
            checkedOn: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        OfferEndRequest: {
            /** Format: date */
            validTo: string;
        };
        OfferEndRequestInput: {
            /** Format: date */
            validTo: string;
        };
        /** @description An offer of the programme or of a partner, as it stood on the day it was checked. */
        OfferInput: {
            /** Format: uuid */
            id: string;
            title: {
                fr: string;
                en: string;
            };
            operator: string;
            /** @enum {string} */
            audience: "startup" | "industrial" | "both";
            /** Format: uri */
            url: string;
            /** @description Where it was read. */
            source: string;
            /** Format: date */
            checkedOn: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        OfferRequest: {
            title: {
                fr: string;
                en: string;
            };
            operator: string;
            /** @enum {string} */
            audience: "startup" | "industrial" | "both";
            /** Format: uri */
            url: string;
            /** @description Where it was read. */
            source: string;
            /** Format: date */
            checkedOn: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        OfferRequestInput: {
            title: {
                fr: string;
                en: string;
            };
            operator: string;
            /** @enum {string} */
            audience: "startup" | "industrial" | "both";
            /** Format: uri */
            url: string;
            /** @description Where it was read. */
            source: string;
            /** Format: date */
            checkedOn: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        Officer: {
            /** Format: uuid */
            person: string;
            /** @description As they said it, else from their address; with as much of that as tells those of one answer apart. */
            name: string;
            /** @description What they hold now; null for who left the staff. */
            office: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
        };
        OfficerInput: {
            /** Format: uuid */
            person: string;
            /** @description As they said it, else from their address; with as much of that as tells those of one answer apart. */
            name: string;
            /** @description What they hold now; null for who left the staff. */
            office: ("admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator") | null;
        };
        /** @description A document that you let the other side see, by its hash. */
        OpenedDocument: {
            documentSha256: string;
            /** @enum {string} */
            documentClass: "C1" | "C2" | "C3";
            title: string;
            /** @description Classification under export control; needed for C2 and C3 (rule R40). */
            itemClass?: ("none" | "DU-code" | "ML" | "ITAR" | "EAR-ECCN")[];
            /** @description Where its readers and its host are, ISO 3166-1 alpha-2; needed for a controlled item. */
            countries?: string[];
        };
        /** @description A document that you let the other side see, by its hash. */
        OpenedDocumentInput: {
            documentSha256: string;
            /** @enum {string} */
            documentClass: "C1" | "C2" | "C3";
            title: string;
            /** @description Classification under export control; needed for C2 and C3 (rule R40). */
            itemClass?: ("none" | "DU-code" | "ML" | "ITAR" | "EAR-ECCN")[];
            /** @description Where its readers and its host are, ISO 3166-1 alpha-2; needed for a controlled item. */
            countries?: string[];
        };
        /** @description How talks start: who writes first, on which clauses, who will sign, in order. */
        Opening: {
            /** @enum {string} */
            turnMode: "alternate" | "simultaneous";
            pen: ("startup" | "industrial") | null;
            clauses: string[];
            facts?: {
                [key: string]: components["schemas"]["ParameterValue"];
            };
            signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
            }[];
            signingOrder?: {
                /** @enum {string} */
                startup: "in-order" | "parallel";
                /** @enum {string} */
                industrial: "in-order" | "parallel";
            };
        };
        /** @description How talks start: who writes first, on which clauses, who will sign, in order. */
        OpeningInput: {
            /** @enum {string} */
            turnMode: "alternate" | "simultaneous";
            pen: ("startup" | "industrial") | null;
            clauses: string[];
            facts?: {
                [key: string]: components["schemas"]["ParameterValueInput"];
            };
            signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
            }[];
            signingOrder?: {
                /** @enum {string} */
                startup: "in-order" | "parallel";
                /** @enum {string} */
                industrial: "in-order" | "parallel";
            };
        };
        /** @description Send the same key again, or ask at `location`. */
        OutcomeUnknown: {
            command: string;
            /** @constant */
            status: "unknown";
            location: string;
        };
        /** @description Send the same key again, or ask at `location`. */
        OutcomeUnknownInput: {
            command: string;
            /** @constant */
            status: "unknown";
            location: string;
        };
        /** @description A call that holds, as you see it who are called. */
        OwnCalling: {
            /** Format: uuid */
            calling: string;
            /** @enum {string} */
            office: "inpi-adviser" | "mediator";
            readonly by: ("startup" | "industrial")[];
            /** Format: date-time */
            until: string;
            readonly clauses: string[];
            inForce: boolean;
            /** Format: uuid */
            engagement: string;
            libraryHash: string;
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
        };
        /** @description A call that holds, as you see it who are called. */
        OwnCallingInput: {
            /** Format: uuid */
            calling: string;
            /** @enum {string} */
            office: "inpi-adviser" | "mediator";
            readonly by: ("startup" | "industrial")[];
            /** Format: date-time */
            until: string;
            readonly clauses: string[];
            inForce: boolean;
            /** Format: uuid */
            engagement: string;
            libraryHash: string;
            names: {
                startup: string;
                industrial: string;
                call: string;
            };
        };
        OwnCallings: {
            items: components["schemas"]["OwnCalling"][];
        };
        OwnCallingsInput: {
            items: components["schemas"]["OwnCallingInput"][];
        };
        /** @description Money is {amount: integer cents, currency}; percentages integer basis points; dates YYYY-MM-DD; months and days integers. */
        ParameterValue: ParameterValue;
        /** @description Money is {amount: integer cents, currency}; percentages integer basis points; dates YYYY-MM-DD; months and days integers. */
        ParameterValueInput: ParameterValue;
        /** @description Who negotiates with whom, and who signs: names as they are printed. */
        Parties: {
            startup: {
                /** Format: uuid */
                company: string;
                name: string;
                siren: string;
            };
            industrial: {
                /** Format: uuid */
                company: string;
                name: string;
                siren: string;
            };
            signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                name: string;
            }[];
        };
        /** @description Who negotiates with whom, and who signs: names as they are printed. */
        PartiesInput: {
            startup: {
                /** Format: uuid */
                company: string;
                name: string;
                siren: string;
            };
            industrial: {
                /** Format: uuid */
                company: string;
                name: string;
                siren: string;
            };
            signatories: {
                /** Format: uuid */
                person: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                name: string;
            }[];
        };
        /** @description No delay runs until then; some causes need the other side’s consent. */
        PauseRequest: {
            /** @enum {string} */
            cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
            /** Format: date-time */
            until: string;
            reason: string;
        };
        /** @description No delay runs until then; some causes need the other side’s consent. */
        PauseRequestInput: {
            /** @enum {string} */
            cause: "justified" | "august-closure" | "export-licence" | "public-aid" | "force-majeure";
            /** Format: date-time */
            until: string;
            reason: string;
        };
        PendingMemberships: {
            items: {
                company: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                };
                member: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                    roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                    /** @enum {string} */
                    standing: "requested" | "active";
                    verified: boolean;
                    /** Format: date-time */
                    since: string;
                    email: string;
                };
            }[];
            nextCursor: string | null;
        };
        PendingMembershipsInput: {
            items: {
                company: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    siren: string;
                };
                member: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                    roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory")[];
                    /** @enum {string} */
                    standing: "requested" | "active";
                    verified: boolean;
                    /** Format: date-time */
                    since: string;
                    email: string;
                };
            }[];
            nextCursor: string | null;
        };
        PerformanceTexts: {
            items: {
                sha256: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                text: {
                    /** @constant */
                    kind: "visit";
                    site: string;
                    readonly visitors: string[];
                } | {
                    /** @constant */
                    kind: "invention";
                    title: string;
                } | {
                    /** @constant */
                    kind: "publication";
                    title: string;
                    where: string;
                } | {
                    /** @constant */
                    kind: "reason";
                    reason: string;
                };
            }[];
        };
        PerformanceTextsInput: {
            items: {
                sha256: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                text: {
                    /** @constant */
                    kind: "visit";
                    site: string;
                    readonly visitors: string[];
                } | {
                    /** @constant */
                    kind: "invention";
                    title: string;
                } | {
                    /** @constant */
                    kind: "publication";
                    title: string;
                    where: string;
                } | {
                    /** @constant */
                    kind: "reason";
                    reason: string;
                };
            }[];
        };
        Portfolio: {
            /** Format: date-time */
            asOf: string;
            engagements: number;
            open: number;
            readonly funnel: {
                /** @enum {string} */
                step: "applied" | "selected" | "negotiating" | "agreed" | "in-review" | "signing" | "signed";
                count: number;
                ofPrevious: components["schemas"]["Share"];
            }[];
            /** @description Kaplan-Meier, in business days, with 95 % intervals; stays that still run count. */
            readonly durations: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                exits: number;
                running: number;
                median: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
                p90: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
            }[];
            /** @description Clauses that went to and fro, by share of open time; null under ten engagements. */
            readonly clauses: {
                clause: string;
                engagements: number | null;
                openShare: number | null;
                pingPong: components["schemas"]["Share"];
                mediated: components["schemas"]["Share"];
                roundsMean: number | null;
            }[];
            /** @description Open engagements by business days in the stage, cut at 5, 10, 20, 40, 60. */
            readonly ageing: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                readonly counts: number[];
            }[];
            /** @description Reasons of fewer than ten engagements are told together, as null. */
            readonly endings: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                reason: string | null;
                count: number | null;
            }[];
            breaches: {
                delays: number;
                engagements: number;
                overdue: number;
                /** @description A delay ends within two weeks. */
                dueSoon: number;
                /** @description Of these, likelier to stall than not. */
                likely: number;
                readonly months: {
                    month: string;
                    count: number;
                }[];
            };
            readonly interventions: {
                kind: string;
                count: number;
                waiting: number;
                moved: components["schemas"]["Share"];
            }[];
            /** @description First automatic reminder, by lot after 10 or 17 business days of silence. */
            lot: {
                early: {
                    kind: string;
                    count: number;
                    waiting: number;
                    moved: components["schemas"]["Share"];
                };
                late: {
                    kind: string;
                    count: number;
                    waiting: number;
                    moved: components["schemas"]["Share"];
                };
                difference: components["schemas"]["Share"];
            };
        };
        /** @description By what the portfolio can be cut, with how many engagements are in each. */
        PortfolioCuts: {
            calls: {
                /** Format: uuid */
                id: string;
                title: string;
                count: number;
            }[];
            sectors: {
                /** @enum {string} */
                code: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                name: {
                    fr: string;
                    en: string;
                };
                count: number;
            }[];
            regions: {
                /** @enum {string} */
                code: "11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06";
                name: string;
                count: number;
            }[];
            cohorts: {
                /** @description The quarter of the application, in Paris: `2026-Q3`. */
                code: string;
                count: number;
            }[];
        };
        /** @description By what the portfolio can be cut, with how many engagements are in each. */
        PortfolioCutsInput: {
            calls: {
                /** Format: uuid */
                id: string;
                title: string;
                count: number;
            }[];
            sectors: {
                /** @enum {string} */
                code: "aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software";
                name: {
                    fr: string;
                    en: string;
                };
                count: number;
            }[];
            regions: {
                /** @enum {string} */
                code: "11" | "24" | "27" | "28" | "32" | "44" | "52" | "53" | "75" | "76" | "84" | "93" | "94" | "01" | "02" | "03" | "04" | "06";
                name: string;
                count: number;
            }[];
            cohorts: {
                /** @description The quarter of the application, in Paris: `2026-Q3`. */
                code: string;
                count: number;
            }[];
        };
        PortfolioInput: {
            /** Format: date-time */
            asOf: string;
            engagements: number;
            open: number;
            readonly funnel: {
                /** @enum {string} */
                step: "applied" | "selected" | "negotiating" | "agreed" | "in-review" | "signing" | "signed";
                count: number;
                ofPrevious: components["schemas"]["ShareInput"];
            }[];
            /** @description Kaplan-Meier, in business days, with 95 % intervals; stays that still run count. */
            readonly durations: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                exits: number;
                running: number;
                median: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
                p90: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
            }[];
            /** @description Clauses that went to and fro, by share of open time; null under ten engagements. */
            readonly clauses: {
                clause: string;
                engagements: number | null;
                openShare: number | null;
                pingPong: components["schemas"]["ShareInput"];
                mediated: components["schemas"]["ShareInput"];
                roundsMean: number | null;
            }[];
            /** @description Open engagements by business days in the stage, cut at 5, 10, 20, 40, 60. */
            readonly ageing: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                readonly counts: number[];
            }[];
            /** @description Reasons of fewer than ten engagements are told together, as null. */
            readonly endings: {
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                reason: string | null;
                count: number | null;
            }[];
            breaches: {
                delays: number;
                engagements: number;
                overdue: number;
                /** @description A delay ends within two weeks. */
                dueSoon: number;
                /** @description Of these, likelier to stall than not. */
                likely: number;
                readonly months: {
                    month: string;
                    count: number;
                }[];
            };
            readonly interventions: {
                kind: string;
                count: number;
                waiting: number;
                moved: components["schemas"]["ShareInput"];
            }[];
            /** @description First automatic reminder, by lot after 10 or 17 business days of silence. */
            lot: {
                early: {
                    kind: string;
                    count: number;
                    waiting: number;
                    moved: components["schemas"]["ShareInput"];
                };
                late: {
                    kind: string;
                    count: number;
                    waiting: number;
                    moved: components["schemas"]["ShareInput"];
                };
                difference: components["schemas"]["ShareInput"];
            };
        };
        Power: {
            power: string;
            /** @enum {string} */
            side: "startup" | "industrial";
            /** Format: uuid */
            holder: string;
            holderName: string;
            /** @enum {string} */
            basis: "legal-representative" | "delegation-of-power" | "delegation-of-signature";
            quality: string;
            readonly scope: ("memorandum" | "nda" | "amendment")[];
            maxAmount: number | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            documentSha256: string | null;
            registerSha256: string | null;
            representatives: string[] | null;
            /** Format: date-time */
            declaredAt: string;
            /** @enum {string} */
            state: "declared" | "verified" | "refused" | "revoked";
            readonly verdicts: {
                /** @enum {string} */
                verdict: "verified" | "refused" | "revoked";
                /** @enum {string} */
                capacity: "counsel" | "officer" | "own-side";
                /** Format: date-time */
                at: string;
                reason: string | null;
            }[];
        };
        /** @description Your own power to sign for your company, in this engagement. */
        PowerDeclaration: {
            /** @enum {string} */
            basis: "legal-representative" | "delegation-of-power" | "delegation-of-signature";
            quality: string;
            scope: ("memorandum" | "nda" | "amendment")[];
            maxAmount: number | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            documentSha256: string | null;
        };
        /** @description Your own power to sign for your company, in this engagement. */
        PowerDeclarationInput: {
            /** @enum {string} */
            basis: "legal-representative" | "delegation-of-power" | "delegation-of-signature";
            quality: string;
            scope: ("memorandum" | "nda" | "amendment")[];
            maxAmount: number | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            documentSha256: string | null;
        };
        PowerDeclared: {
            /** Format: uuid */
            power: string;
        };
        PowerDeclaredInput: {
            /** Format: uuid */
            power: string;
        };
        PowerInput: {
            power: string;
            /** @enum {string} */
            side: "startup" | "industrial";
            /** Format: uuid */
            holder: string;
            holderName: string;
            /** @enum {string} */
            basis: "legal-representative" | "delegation-of-power" | "delegation-of-signature";
            quality: string;
            readonly scope: ("memorandum" | "nda" | "amendment")[];
            maxAmount: number | null;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            documentSha256: string | null;
            registerSha256: string | null;
            representatives: string[] | null;
            /** Format: date-time */
            declaredAt: string;
            /** @enum {string} */
            state: "declared" | "verified" | "refused" | "revoked";
            readonly verdicts: {
                /** @enum {string} */
                verdict: "verified" | "refused" | "revoked";
                /** @enum {string} */
                capacity: "counsel" | "officer" | "own-side";
                /** Format: date-time */
                at: string;
                reason: string | null;
            }[];
        };
        PowerState: {
            power: string;
            /** @enum {string} */
            state: "declared" | "verified" | "refused" | "revoked";
        };
        PowerStateInput: {
            power: string;
            /** @enum {string} */
            state: "declared" | "verified" | "refused" | "revoked";
        };
        /** @description By the other side’s counsel or the programme’s officer. A refusal says why. */
        PowerVerdict: {
            /** @constant */
            verdict: "verified";
            reason?: string;
        } | {
            /** @constant */
            verdict: "refused";
            reason: string;
        };
        /** @description By the other side’s counsel or the programme’s officer. A refusal says why. */
        PowerVerdictInput: {
            /** @constant */
            verdict: "verified";
            reason?: string;
        } | {
            /** @constant */
            verdict: "refused";
            reason: string;
        };
        Powers: {
            items: components["schemas"]["Power"][];
            /** @description What whoever signs now takes knowingly: a company in receivership. */
            warnings: {
                /** @constant */
                rule: "R79";
                /** @enum {string} */
                side: "startup" | "industrial";
                message: {
                    fr: string;
                    en: string;
                };
            }[];
        };
        PowersInput: {
            items: components["schemas"]["PowerInput"][];
            /** @description What whoever signs now takes knowingly: a company in receivership. */
            warnings: {
                /** @constant */
                rule: "R79";
                /** @enum {string} */
                side: "startup" | "industrial";
                message: {
                    fr: string;
                    en: string;
                };
            }[];
        };
        Preview: {
            fr: components["schemas"]["ClausePreview"];
            en: components["schemas"]["ClausePreview"];
        };
        PreviewInput: {
            fr: components["schemas"]["ClausePreviewInput"];
            en: components["schemas"]["ClausePreviewInput"];
        };
        /** @description A choice for one clause, finished or not. */
        PreviewRequest: {
            clause: string;
            selection: components["schemas"]["ClauseSelection"];
        };
        /** @description A choice for one clause, finished or not. */
        PreviewRequestInput: {
            clause: string;
            selection: components["schemas"]["ClauseSelectionInput"];
        };
        /** @description RFC 9457. `code` is stable; sentences follow Accept-Language. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance: string;
            code: string;
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        /** @description RFC 9457. `code` is stable; sentences follow Accept-Language. */
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance: string;
            code: string;
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        Profile: {
            company: {
                /** Format: uuid */
                id: string;
                name: string;
                siren: string;
            };
            rev: number;
            shown: boolean;
            summary: string;
            seeks: string;
            readonly sectors: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software")[];
            readonly technologies: string[];
            trl: number | null;
            website: string | null;
            /** Format: date-time */
            confirmedAt: string;
        };
        /** @description What a start-up says of itself in the directory. */
        ProfileContent: {
            shown: boolean;
            summary: string;
            seeks: string | "";
            sectors: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software")[];
            technologies: string[];
            trl: number | null;
            website: string | null;
        };
        /** @description What a start-up says of itself in the directory. */
        ProfileContentInput: {
            shown: boolean;
            summary: string;
            seeks: string | "";
            sectors: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software")[];
            technologies: string[];
            trl: number | null;
            website: string | null;
        };
        ProfileInput: {
            company: {
                /** Format: uuid */
                id: string;
                name: string;
                siren: string;
            };
            rev: number;
            shown: boolean;
            summary: string;
            seeks: string;
            readonly sectors: ("aeronautics" | "food" | "automotive" | "wood" | "chemicals" | "construction" | "water" | "rail" | "maritime" | "health" | "mining" | "fashion" | "energy" | "nuclear" | "industry-solutions" | "electronics" | "digital-infrastructure" | "security" | "waste" | "software")[];
            readonly technologies: string[];
            trl: number | null;
            website: string | null;
            /** Format: date-time */
            confirmedAt: string;
        };
        ProgrammePolicy: {
            delays?: {
                decision?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                eligibility?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                meeting?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                reserve?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                opening?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                nda?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                turn?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                freeze?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                review?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signature?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signatory?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                renewal?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                supplier?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                longstop?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            readonly reminderPercents?: number[];
            maxTurns?: number;
            simultaneousTurns?: boolean;
            pauses?: {
                justifiedBusinessDays: number;
                awaitingDays: number;
            };
            selection?: {
                readonly requires: ("eligible" | "shortlisted" | "met")[];
            };
            nda?: {
                beforeOpening: boolean;
            };
            signatureRounds?: {
                renewals: number;
            };
            afterDue?: {
                stalled?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                sponsors?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                executives?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                mediation?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            /** @enum {string} */
            powerToSign?: "verified" | "not-asked";
        };
        ProgrammePolicyInput: {
            delays?: {
                decision?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                eligibility?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                meeting?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                reserve?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                opening?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                nda?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                turn?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                freeze?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                review?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signature?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                signatory?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                renewal?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                supplier?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                longstop?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            readonly reminderPercents?: number[];
            maxTurns?: number;
            simultaneousTurns?: boolean;
            pauses?: {
                justifiedBusinessDays: number;
                awaitingDays: number;
            };
            selection?: {
                readonly requires: ("eligible" | "shortlisted" | "met")[];
            };
            nda?: {
                beforeOpening: boolean;
            };
            signatureRounds?: {
                renewals: number;
            };
            afterDue?: {
                stalled?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                sponsors?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                executives?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
                mediation?: {
                    businessDays: number;
                } | {
                    days: number;
                } | {
                    months: number;
                };
            };
            /** @enum {string} */
            powerToSign?: "verified" | "not-asked";
        };
        /** @description What it is called and where it is to appear: read by the two sides alone. */
        Publication: {
            /** @enum {string} */
            kind: "article" | "talk" | "poster" | "thesis" | "other";
            /** Format: date */
            plannedOn: string;
            title: string;
            where: string;
        };
        PublicationAmendment: {
            publication: number;
            title: string;
            where: string;
        };
        PublicationAmendmentInput: {
            publication: number;
            title: string;
            where: string;
        };
        PublicationAnswer: {
            publication: number;
            /** @constant */
            answer: "consent";
        } | {
            publication: number;
            /** @constant */
            answer: "removal";
            reason: string;
        } | {
            publication: number;
            /** @constant */
            answer: "delay";
            /** Format: date */
            until: string;
            reason: string;
        };
        PublicationAnswerInput: {
            publication: number;
            /** @constant */
            answer: "consent";
        } | {
            publication: number;
            /** @constant */
            answer: "removal";
            reason: string;
        } | {
            publication: number;
            /** @constant */
            answer: "delay";
            /** Format: date */
            until: string;
            reason: string;
        };
        /** @description What it is called and where it is to appear: read by the two sides alone. */
        PublicationInput: {
            /** @enum {string} */
            kind: "article" | "talk" | "poster" | "thesis" | "other";
            /** Format: date */
            plannedOn: string;
            title: string;
            where: string;
        };
        PublicationNumber: {
            publication: number;
        };
        PublicationNumberInput: {
            publication: number;
        };
        /** @description The text in reading order, with the fate of every word since an earlier turn. */
        Reading: {
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            prevailing: "fr" | "en";
            turn: number;
            since: number | null;
            /** @enum {string} */
            side: "startup" | "industrial";
            /** Format: date-time */
            at: string;
            /** @description The turns compared, whose changes `origin` names by `seq`; empty without `since`. */
            turns: {
                seq: number;
                turn: number;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                by: string | null;
            }[];
            readonly blocks: ({
                /** @constant */
                kind: "line";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                line: {
                    id: string;
                    /** @enum {string} */
                    role: "title" | "subtitle" | "notice" | "part" | "contents" | "heading" | "bite" | "annex" | "subheading" | "paragraph" | "item" | "caption" | "signature" | "mention";
                    within: string | null;
                    depth: number;
                    marker: string | null;
                };
                readonly spans: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[];
                origin?: number;
            } | {
                /** @constant */
                kind: "table";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                table: {
                    id: string;
                    /** @enum {string} */
                    role: "cover" | "table";
                    within: string | null;
                };
                readonly header: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[][];
                readonly rows: {
                    /** @enum {string} */
                    change: "same" | "changed" | "inserted" | "deleted";
                    id: string;
                    readonly cells: {
                        /** @enum {string} */
                        change: "same" | "inserted" | "deleted";
                        inline: {
                            /** @enum {string} */
                            kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                            text: string;
                        };
                        origin?: number;
                    }[][];
                    origin?: number;
                }[];
                origin?: number;
            })[];
        };
        /** @description The text in reading order, with the fate of every word since an earlier turn. */
        ReadingInput: {
            /** @enum {string} */
            language: "fr" | "en";
            /** @enum {string} */
            prevailing: "fr" | "en";
            turn: number;
            since: number | null;
            /** @enum {string} */
            side: "startup" | "industrial";
            /** Format: date-time */
            at: string;
            /** @description The turns compared, whose changes `origin` names by `seq`; empty without `since`. */
            turns: {
                seq: number;
                turn: number;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** Format: date-time */
                at: string;
                by: string | null;
            }[];
            readonly blocks: ({
                /** @constant */
                kind: "line";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                line: {
                    id: string;
                    /** @enum {string} */
                    role: "title" | "subtitle" | "notice" | "part" | "contents" | "heading" | "bite" | "annex" | "subheading" | "paragraph" | "item" | "caption" | "signature" | "mention";
                    within: string | null;
                    depth: number;
                    marker: string | null;
                };
                readonly spans: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[];
                origin?: number;
            } | {
                /** @constant */
                kind: "table";
                /** @enum {string} */
                change: "same" | "changed" | "inserted" | "deleted";
                table: {
                    id: string;
                    /** @enum {string} */
                    role: "cover" | "table";
                    within: string | null;
                };
                readonly header: {
                    /** @enum {string} */
                    change: "same" | "inserted" | "deleted";
                    inline: {
                        /** @enum {string} */
                        kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                        text: string;
                    };
                    origin?: number;
                }[][];
                readonly rows: {
                    /** @enum {string} */
                    change: "same" | "changed" | "inserted" | "deleted";
                    id: string;
                    readonly cells: {
                        /** @enum {string} */
                        change: "same" | "inserted" | "deleted";
                        inline: {
                            /** @enum {string} */
                            kind: "text" | "strong" | "emphasis" | "term" | "value" | "blank" | "reference";
                            text: string;
                        };
                        origin?: number;
                    }[][];
                    origin?: number;
                }[];
                origin?: number;
            })[];
        };
        Ready: {
            /** @enum {string} */
            status: "ready" | "not-ready";
            database: boolean;
            temporal: boolean;
            worker: boolean;
        };
        ReadyInput: {
            /** @enum {string} */
            status: "ready" | "not-ready";
            database: boolean;
            temporal: boolean;
            worker: boolean;
        };
        Reason: {
            reason: string;
        };
        ReasonInput: {
            reason: string;
        };
        /** @description The best placed presets, with the reasons that your answers give. */
        Recommendation: {
            readonly presets: {
                preset: string;
                points: number;
                readonly because: {
                    fr: string;
                    en: string;
                }[];
            }[];
            evenlyBalanced: boolean;
            points: {
                [key: string]: number;
            };
            readonly unanswered: string[];
        };
        /** @description The best placed presets, with the reasons that your answers give. */
        RecommendationInput: {
            readonly presets: {
                preset: string;
                points: number;
                readonly because: {
                    fr: string;
                    en: string;
                }[];
            }[];
            evenlyBalanced: boolean;
            points: {
                [key: string]: number;
            };
            readonly unanswered: string[];
        };
        /** @description The act is in the journal: the engagement’s new revision and last entry. */
        Recorded: {
            /** Format: uuid */
            engagement: string;
            rev: number;
            seq: number;
        };
        /** @description The act is in the journal: the engagement’s new revision and last entry. */
        RecordedInput: {
            /** Format: uuid */
            engagement: string;
            rev: number;
            seq: number;
        };
        /** @description A clause that the library refuses, and what it offers instead. */
        RefusedClause: {
            id: string;
            name: {
                fr: string;
                en: string;
            };
            says: {
                fr: string;
                en: string;
            };
            why: {
                fr: string;
                en: string;
            };
            source: {
                fr: string;
                en: string;
            };
            toCheck: boolean;
            advice: {
                fr: string;
                en: string;
            };
            readonly instead: {
                clause: string;
                option: string;
            }[];
        };
        /** @description A clause that the library refuses, and what it offers instead. */
        RefusedClauseInput: {
            id: string;
            name: {
                fr: string;
                en: string;
            };
            says: {
                fr: string;
                en: string;
            };
            why: {
                fr: string;
                en: string;
            };
            source: {
                fr: string;
                en: string;
            };
            toCheck: boolean;
            advice: {
                fr: string;
                en: string;
            };
            readonly instead: {
                clause: string;
                option: string;
            }[];
        };
        /** @description What the register says, to be confirmed or corrected: whatever it answers, typing by hand is possible. */
        RegisterAnswer: {
            /** @enum {string} */
            answer: "found" | "unknown" | "away";
            card: components["schemas"]["RegisterCard"] | null;
            source: ("recherche-entreprises" | "fixtures") | null;
            at: string | null;
            sha256: string | null;
        };
        /** @description What the register says, to be confirmed or corrected: whatever it answers, typing by hand is possible. */
        RegisterAnswerInput: {
            /** @enum {string} */
            answer: "found" | "unknown" | "away";
            card: components["schemas"]["RegisterCardInput"] | null;
            source: ("recherche-entreprises" | "fixtures") | null;
            at: string | null;
            sha256: string | null;
        };
        RegisterCard: {
            siren: string;
            name: string | null;
            legalForm: {
                code: string;
                label: {
                    fr: string;
                    en: string;
                } | null;
            } | null;
            individual: boolean;
            /** @enum {string} */
            diffusion: "full" | "partial";
            /** @enum {string} */
            status: "active" | "closed";
            createdOn: string | null;
            closedOn: string | null;
            seat: {
                siret: string;
                address: string | null;
                postalCode: string | null;
                town: string | null;
            } | null;
            readonly representatives: ({
                /** @constant */
                kind: "person";
                name: string;
                quality: string | null;
            } | {
                /** @constant */
                kind: "company";
                name: string;
                siren: string | null;
                quality: string | null;
            })[];
        };
        RegisterCardInput: {
            siren: string;
            name: string | null;
            legalForm: {
                code: string;
                label: {
                    fr: string;
                    en: string;
                } | null;
            } | null;
            individual: boolean;
            /** @enum {string} */
            diffusion: "full" | "partial";
            /** @enum {string} */
            status: "active" | "closed";
            createdOn: string | null;
            closedOn: string | null;
            seat: {
                siret: string;
                address: string | null;
                postalCode: string | null;
                town: string | null;
            } | null;
            readonly representatives: ({
                /** @constant */
                kind: "person";
                name: string;
                quality: string | null;
            } | {
                /** @constant */
                kind: "company";
                name: string;
                siren: string | null;
                quality: string | null;
            })[];
        };
        RemindersRequest: {
            engagements: string[];
        };
        RemindersRequestInput: {
            engagements: string[];
        };
        Reserve: {
            comment?: string;
        };
        ReserveInput: {
            comment?: string;
        };
        /** @description Points that reopen the clauses they name, and no other. */
        ReviewReturn: {
            textSha256: string;
            points: {
                clause: string;
                reason: string;
            }[];
        };
        /** @description Points that reopen the clauses they name, and no other. */
        ReviewReturnInput: {
            textSha256: string;
            points: {
                clause: string;
                reason: string;
            }[];
        };
        Revoked: {
            revoked: number;
        };
        RevokedInput: {
            revoked: number;
        };
        /** @description A role of your side, for a confirmed colleague, in this engagement, until the end of a day. Never to sign. */
        RoleLent: {
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            role: "su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory";
            /** Format: date */
            until: string;
        };
        /** @description A role of your side, for a confirmed colleague, in this engagement, until the end of a day. Never to sign. */
        RoleLentInput: {
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            role: "su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory";
            /** Format: date */
            until: string;
        };
        /** @description The rules of a library, and where each is asked. */
        Rules: {
            version: string;
            hash: string;
            readonly rules: {
                id: string;
                /** @enum {string} */
                when: "selection" | "event";
                /** @enum {string} */
                severity: "blocks" | "warns" | "review";
                sentence: {
                    fr: string;
                    en: string;
                };
                reason: {
                    fr: string;
                    en: string;
                } | null;
                readonly sources: string[];
                /** @description The act that the rule may refuse. */
                readonly asked: {
                    act: string;
                    words: {
                        fr: string;
                        en: string;
                    };
                }[];
            }[];
        };
        /** @description The rules of a library, and where each is asked. */
        RulesInput: {
            version: string;
            hash: string;
            readonly rules: {
                id: string;
                /** @enum {string} */
                when: "selection" | "event";
                /** @enum {string} */
                severity: "blocks" | "warns" | "review";
                sentence: {
                    fr: string;
                    en: string;
                };
                reason: {
                    fr: string;
                    en: string;
                } | null;
                readonly sources: string[];
                /** @description The act that the rule may refuse. */
                readonly asked: {
                    act: string;
                    words: {
                        fr: string;
                        en: string;
                    };
                }[];
            }[];
        };
        /** @description Filters, sort and columns of a list, as they stand in its address. */
        SavedView: {
            /** Format: uuid */
            id: string;
            name: string;
            query: string;
            /** Format: date-time */
            savedAt: string;
        };
        /** @description Filters, sort and columns of a list, as they stand in its address. */
        SavedViewInput: {
            /** Format: uuid */
            id: string;
            name: string;
            query: string;
            /** Format: date-time */
            savedAt: string;
        };
        SavedViewRequest: {
            name: string;
            query: string;
        };
        SavedViewRequestInput: {
            name: string;
            query: string;
        };
        /** @description Kept encrypted until both sides have sealed; only its commitment is recorded. */
        SealedTurn: {
            moves: components["schemas"]["Move"][];
            message?: string;
        };
        /** @description Kept encrypted until both sides have sealed; only its commitment is recorded. */
        SealedTurnInput: {
            moves: components["schemas"]["MoveInput"][];
            message?: string;
        };
        Session: {
            /** Format: uuid */
            person: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            freshUntil: string | null;
        };
        SessionInput: {
            /** Format: uuid */
            person: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            freshUntil: string | null;
        };
        SessionList: {
            items: {
                id: string;
                current: boolean;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                expiresAt: string;
                ipAddress: string | null;
                userAgent: string | null;
            }[];
        };
        SessionListInput: {
            items: {
                id: string;
                current: boolean;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                expiresAt: string;
                ipAddress: string | null;
                userAgent: string | null;
            }[];
        };
        /** @description A share, 0 to 1, with its 95 % interval; null where nothing was counted. */
        Share: {
            share: number | null;
            low: number | null;
            high: number | null;
        };
        /** @description A share, 0 to 1, with its 95 % interval; null where nothing was counted. */
        ShareInput: {
            share: number | null;
            low: number | null;
            high: number | null;
        };
        /** @description Comments that went with turns: both sides read them. */
        SharedComments: {
            items: {
                /** @description Of the turn that brought it, in the journal. */
                seq: number;
                clause: string;
                turn: number;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** @description Who sent the turn. */
                by: string | null;
                /** Format: date-time */
                at: string;
                text: string;
                resolved: {
                    /** @enum {string} */
                    side: "startup" | "industrial";
                    /** Format: uuid */
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
        };
        /** @description Comments that went with turns: both sides read them. */
        SharedCommentsInput: {
            items: {
                /** @description Of the turn that brought it, in the journal. */
                seq: number;
                clause: string;
                turn: number;
                /** @enum {string} */
                side: "startup" | "industrial";
                /** @description Who sent the turn. */
                by: string | null;
                /** Format: date-time */
                at: string;
                text: string;
                resolved: {
                    /** @enum {string} */
                    side: "startup" | "industrial";
                    /** Format: uuid */
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            }[];
        };
        SignIn: {
            /** Format: email */
            email: string;
            code: string;
        };
        SignInInput: {
            email: string;
            code: string;
        };
        /** @description Who signs in the place of whom, for your side. */
        SignatoryReplacement: {
            /** Format: uuid */
            person: string;
            /** Format: uuid */
            replacement: string;
        };
        /** @description Who signs in the place of whom, for your side. */
        SignatoryReplacementInput: {
            /** Format: uuid */
            person: string;
            /** Format: uuid */
            replacement: string;
        };
        /** @description `acknowledged`: warnings of that moment (see the powers) that you take knowingly, each with your reason. */
        Signature: {
            textSha256: string;
            documentSha256: string;
            acknowledged?: {
                rule: string;
                reason: string;
            }[];
        };
        /** @description `acknowledged`: warnings of that moment (see the powers) that you take knowingly, each with your reason. */
        SignatureInput: {
            textSha256: string;
            documentSha256: string;
            acknowledged?: {
                rule: string;
                reason: string;
            }[];
        };
        SignatureRefusal: {
            textSha256: string;
            reason: string;
        };
        SignatureRefusalInput: {
            textSha256: string;
            reason: string;
        };
        /** @description Who of the staff took which file away, and when: never what it held. */
        StaffExportList: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /**
                 * @description What they held then.
                 * @enum {string}
                 */
                office: "admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator";
                /** @description The view as its address names it, `process` for a log, `audit`. */
                what: string;
                format: string;
                engagement: string | null;
            }[];
            nextCursor: string | null;
        };
        /** @description Who of the staff took which file away, and when: never what it held. */
        StaffExportListInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /**
                 * @description What they held then.
                 * @enum {string}
                 */
                office: "admin-platform" | "bpi-officer" | "inpi-adviser" | "mediator";
                /** @description The view as its address names it, `process` for a log, `audit`. */
                what: string;
                format: string;
                engagement: string | null;
            }[];
            nextCursor: string | null;
        };
        /** @description A word of the programme’s staff, for the staff alone. */
        StaffNote: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Officer"];
            text: string;
            intervention: string | null;
        };
        /** @description A word of the programme’s staff, for the staff alone. */
        StaffNoteInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["OfficerInput"];
            text: string;
            intervention: string | null;
        };
        StaffNoteRequest: {
            text: string;
        };
        StaffNoteRequestInput: {
            text: string;
        };
        SupplierItemAccepted: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
        };
        SupplierItemAcceptedInput: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
        };
        /** @description The paper goes between you; its hash, when given, is kept as proof. */
        SupplierItemProvided: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
            documentSha256?: string;
        };
        /** @description The paper goes between you; its hash, when given, is kept as proof. */
        SupplierItemProvidedInput: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
            documentSha256?: string;
        };
        SupplierItemReturned: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
            reason: string;
        };
        SupplierItemReturnedInput: {
            /** @enum {string} */
            item: "vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct";
            reason: string;
        };
        SupplierItemsAsked: {
            items: ("vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct")[];
        };
        SupplierItemsAskedInput: {
            items: ("vigilance-papers" | "company-registration" | "liability-insurance" | "it-security-questionnaire" | "data-protection" | "bank-details" | "annual-accounts" | "code-of-conduct")[];
        };
        /** @description An act that somebody is awaited for. */
        Task: {
            id: string;
            /** @enum {string} */
            kind: "check-eligibility" | "record-meeting" | "decide-application" | "send-nda" | "sign-nda" | "open-engagement" | "send-turn" | "seal-turn" | "freeze-text" | "approve-text" | "sign-text" | "replace-signatory" | "renew-signatures" | "meet-condition" | "report-milestone" | "judge-milestone" | "decide-outcome" | "answer-follow-up" | "decide-invention" | "answer-publication" | "amend-publication" | "expect-visit" | "answer-pause" | "answer-mediation" | "answer-mediator" | "answer-adviser" | "answer-library" | "provide-supplier-items" | "judge-supplier-items";
            /** @enum {string} */
            side: "startup" | "industrial";
            person: string | null;
            readonly roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
            /** Format: date-time */
            since: string;
            due: string | null;
            rule: string;
        };
        /** @description Without `to` you take the task yourself. `until`: the last day on which it stays with your colleague. Seen by your own side alone. */
        TaskCare: {
            /** Format: uuid */
            to?: string;
            /** Format: date */
            until?: string;
            note?: string;
        };
        /** @description Without `to` you take the task yourself. `until`: the last day on which it stays with your colleague. Seen by your own side alone. */
        TaskCareInput: {
            /** Format: uuid */
            to?: string;
            /** Format: date */
            until?: string;
            note?: string;
        };
        /** @description A day to come, before the deadline, and why not before. Nobody else reads either, your own side included. */
        TaskFollowUp: {
            /** Format: date */
            day: string;
            reason: string;
        };
        /** @description A day to come, before the deadline, and why not before. Nobody else reads either, your own side included. */
        TaskFollowUpInput: {
            /** Format: date */
            day: string;
            reason: string;
        };
        /** @description An act that somebody is awaited for. */
        TaskInput: {
            id: string;
            /** @enum {string} */
            kind: "check-eligibility" | "record-meeting" | "decide-application" | "send-nda" | "sign-nda" | "open-engagement" | "send-turn" | "seal-turn" | "freeze-text" | "approve-text" | "sign-text" | "replace-signatory" | "renew-signatures" | "meet-condition" | "report-milestone" | "judge-milestone" | "decide-outcome" | "answer-follow-up" | "decide-invention" | "answer-publication" | "amend-publication" | "expect-visit" | "answer-pause" | "answer-mediation" | "answer-mediator" | "answer-adviser" | "answer-library" | "provide-supplier-items" | "judge-supplier-items";
            /** @enum {string} */
            side: "startup" | "industrial";
            person: string | null;
            readonly roles: ("su-ceo" | "su-counsel" | "ind-business" | "ind-innovation" | "ind-legal" | "ind-purchasing" | "ind-signatory" | "bpi-officer" | "inpi-adviser" | "mediator")[];
            /** Format: date-time */
            since: string;
            due: string | null;
            rule: string;
        };
        TaskList: {
            items: {
                /** Format: uuid */
                engagement: string;
                task: components["schemas"]["Task"];
            }[];
        };
        TaskListInput: {
            items: {
                /** Format: uuid */
                engagement: string;
                task: components["schemas"]["TaskInput"];
            }[];
        };
        Termination: {
            /** @enum {string} */
            reason: "breach" | "force-majeure";
            comment: string;
        };
        TerminationInput: {
            /** @enum {string} */
            reason: "breach" | "force-majeure";
            comment: string;
        };
        /** @description Business days of an engagement by whom it waited for when the day began. They sum to the total: the business days after `from`, up to `to`. */
        TimePerSide: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            total: number;
            days: {
                startup: number;
                industrial: number;
                both: number;
                programme: number;
                paused: number;
            };
        };
        /** @description Business days of an engagement by whom it waited for when the day began. They sum to the total: the business days after `from`, up to `to`. */
        TimePerSideInput: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            total: number;
            days: {
                startup: number;
                industrial: number;
                both: number;
                programme: number;
                paused: number;
            };
        };
        /** @description The engagements on which acting today is worth most, at most twenty, the best first: from kinds of events, stages, sides, clauses and times alone. */
        TodaysList: {
            /** @description False while some engagements have not been looked at today. */
            complete: boolean;
            items: {
                /** Format: uuid */
                engagement: string;
                /** @description The two companies and the call, as people name them. */
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                reason: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                action: "remind" | "call" | "offer-adviser" | "offer-mediation" | "extend";
                actionWords: {
                    fr: string;
                    en: string;
                };
                /**
                 * @description Whether what is usual is the experts’ figure or was learned here.
                 * @enum {string}
                 */
                source: "threshold" | "learned";
                stall: number;
                signals: {
                    /** @enum {string} */
                    kind: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                    /** @description Business days, or how often; for `burn-down`, days. */
                    value: number;
                    threshold: number;
                    /**
                     * @description Whether what is usual is the experts’ figure or was learned here.
                     * @enum {string}
                     */
                    source: "threshold" | "learned";
                    side: ("startup" | "industrial") | null;
                    clause: string | null;
                }[];
                officer: components["schemas"]["Officer"] | null;
                following: boolean;
                /** @description What was done about it, the latest first. */
                earlier: components["schemas"]["Intervention"][];
            }[];
        };
        /** @description The engagements on which acting today is worth most, at most twenty, the best first: from kinds of events, stages, sides, clauses and times alone. */
        TodaysListInput: {
            /** @description False while some engagements have not been looked at today. */
            complete: boolean;
            items: {
                /** Format: uuid */
                engagement: string;
                /** @description The two companies and the call, as people name them. */
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                /** @enum {string} */
                stage: "applied" | "declined" | "selected" | "negotiating" | "agreed" | "freezing" | "in-review" | "signing" | "conditions-pending" | "in-force" | "deciding" | "monitored" | "withdrawn" | "expired" | "lapsed" | "terminated" | "archived";
                reason: {
                    fr: string;
                    en: string;
                };
                /** @enum {string} */
                action: "remind" | "call" | "offer-adviser" | "offer-mediation" | "extend";
                actionWords: {
                    fr: string;
                    en: string;
                };
                /**
                 * @description Whether what is usual is the experts’ figure or was learned here.
                 * @enum {string}
                 */
                source: "threshold" | "learned";
                stall: number;
                signals: {
                    /** @enum {string} */
                    kind: "age-in-stage" | "no-progress" | "ball-in-court" | "unanswered" | "ping-pong" | "cycle" | "conflict-twice" | "burn-down";
                    /** @description Business days, or how often; for `burn-down`, days. */
                    value: number;
                    threshold: number;
                    /**
                     * @description Whether what is usual is the experts’ figure or was learned here.
                     * @enum {string}
                     */
                    source: "threshold" | "learned";
                    side: ("startup" | "industrial") | null;
                    clause: string | null;
                }[];
                officer: components["schemas"]["OfficerInput"] | null;
                following: boolean;
                /** @description What was done about it, the latest first. */
                earlier: components["schemas"]["InterventionInput"][];
            }[];
        };
        TokenRequest: {
            /** @description Which system holds it. */
            name: string;
            scopes: ("company:read" | "engagements:read" | "journal:read" | "notes:write" | "drafts:write" | "turns:send" | "supplier-file:write" | "calls:write" | "applications:write")[];
            days: number;
        };
        TokenRequestInput: {
            /** @description Which system holds it. */
            name: string;
            scopes: ("company:read" | "engagements:read" | "journal:read" | "notes:write" | "drafts:write" | "turns:send" | "supplier-file:write" | "calls:write" | "applications:write")[];
            days: number;
        };
        /** @description One side’s act: prepared privately, sent together. */
        Turn: {
            moves: components["schemas"]["Move"][];
            message?: string;
            /** @enum {string} */
            nextMode?: "alternate" | "simultaneous";
        };
        /** @description One side’s act: prepared privately, sent together. */
        TurnInput: {
            moves: components["schemas"]["MoveInput"][];
            message?: string;
            /** @enum {string} */
            nextMode?: "alternate" | "simultaneous";
        };
        TurnList: {
            items: {
                seq: number;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                turn: number;
                readonly moves: ({
                    kind: string;
                    clause: string;
                    clauseRevAfter: number;
                } & {
                    [key: string]: unknown;
                })[];
                message: string | null;
                sealed: boolean;
                /** @enum {string} */
                nextMode: "alternate" | "simultaneous";
                nextPen: ("startup" | "industrial") | null;
            }[];
        };
        TurnListInput: {
            items: {
                seq: number;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                side: "startup" | "industrial";
                turn: number;
                readonly moves: ({
                    kind: string;
                    clause: string;
                    clauseRevAfter: number;
                } & {
                    [key: string]: unknown;
                })[];
                message: string | null;
                sealed: boolean;
                /** @enum {string} */
                nextMode: "alternate" | "simultaneous";
                nextPen: ("startup" | "industrial") | null;
            }[];
        };
        VerificationReport: {
            file: {
                sha256: string;
                bytes: number;
                pages: number;
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            verdict: "valid" | "invalid" | "indeterminate" | "unsigned";
            readonly reasons: {
                code: string;
                message: {
                    fr: string;
                    en: string;
                };
            }[];
            readonly signatures: ({
                field: string;
            } & {
                [key: string]: unknown;
            })[];
            readonly revisions: ({
                number: number;
            } & {
                [key: string]: unknown;
            })[];
            agreement: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        VerificationReportInput: {
            file: {
                sha256: string;
                bytes: number;
                pages: number;
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            verdict: "valid" | "invalid" | "indeterminate" | "unsigned";
            readonly reasons: {
                code: string;
                message: {
                    fr: string;
                    en: string;
                };
            }[];
            readonly signatures: ({
                field: string;
            } & {
                [key: string]: unknown;
            })[];
            readonly revisions: ({
                number: number;
            } & {
                [key: string]: unknown;
            })[];
            agreement: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Who comes to the other side’s site, where, from the first to the last day; the insurance certificate by its last day. */
        Visit: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** Format: date */
            certificateUntil?: string;
            site: string;
            visitors: string[];
        };
        /** @description Who comes to the other side’s site, where, from the first to the last day; the insurance certificate by its last day. */
        VisitInput: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** Format: date */
            certificateUntil?: string;
            site: string;
            visitors: string[];
        };
        VisitNumber: {
            visit: number;
        };
        VisitNumberInput: {
            visit: number;
        };
        VisitReason: {
            visit: number;
            reason: string;
        };
        VisitReasonInput: {
            visit: number;
            reason: string;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            kinds: string[];
            /** Format: date-time */
            createdAt: string;
            formerSecretUntil: string | null;
            failingSince: string | null;
            off: {
                /** Format: date-time */
                since: string;
                /** @enum {string} */
                reason: "asked" | "failing" | "gone";
            } | null;
        };
        WebhookChange: {
            url: string;
            /** @description Kinds of events that are told, as `available` names them; empty for all. */
            kinds: string[];
            on: boolean;
        };
        WebhookChangeInput: {
            url: string;
            /** @description Kinds of events that are told, as `available` names them; empty for all. */
            kinds: string[];
            on: boolean;
        };
        /** @description The newest two hundred. */
        WebhookDeliveries: {
            items: {
                /** Format: uuid */
                id: string;
                kind: string;
                engagement: string | null;
                seq: number | null;
                /** Format: date-time */
                at: string;
                deliveredAt: string | null;
                nextAttemptAt: string | null;
                attempts: {
                    /** Format: date-time */
                    at: string;
                    status: number | null;
                    error: string | null;
                    ms: number;
                }[];
            }[];
        };
        /** @description The newest two hundred. */
        WebhookDeliveriesInput: {
            items: {
                /** Format: uuid */
                id: string;
                kind: string;
                engagement: string | null;
                seq: number | null;
                /** Format: date-time */
                at: string;
                deliveredAt: string | null;
                nextAttemptAt: string | null;
                attempts: {
                    /** Format: date-time */
                    at: string;
                    status: number | null;
                    error: string | null;
                    ms: number;
                }[];
            }[];
        };
        WebhookInput: {
            /** Format: uuid */
            id: string;
            url: string;
            kinds: string[];
            /** Format: date-time */
            createdAt: string;
            formerSecretUntil: string | null;
            failingSince: string | null;
            off: {
                /** Format: date-time */
                since: string;
                /** @enum {string} */
                reason: "asked" | "failing" | "gone";
            } | null;
        };
        /** @description One message, or all since then that were not taken. */
        WebhookReplay: {
            /** Format: uuid */
            delivery: string;
        } | {
            /** Format: date-time */
            since: string;
        };
        /** @description One message, or all since then that were not taken. */
        WebhookReplayInput: {
            /** Format: uuid */
            delivery: string;
        } | {
            /** Format: date-time */
            since: string;
        };
        WebhookReplayed: {
            replayed: number;
        };
        WebhookReplayedInput: {
            replayed: number;
        };
        WebhookRequest: {
            url: string;
            /** @description Kinds of events that are told, as `available` names them; empty for all. */
            kinds: string[];
        };
        WebhookRequestInput: {
            url: string;
            /** @description Kinds of events that are told, as `available` names them; empty for all. */
            kinds: string[];
        };
        WebhookSecret: {
            /** @description Told this once. Signs by the standard-webhooks scheme (HMAC-SHA256, `whsec_…`). */
            secret: string;
            webhook: components["schemas"]["Webhook"];
        };
        WebhookSecretInput: {
            /** @description Told this once. Signs by the standard-webhooks scheme (HMAC-SHA256, `whsec_…`). */
            secret: string;
            webhook: components["schemas"]["WebhookInput"];
        };
        WebhookTrial: {
            /** Format: uuid */
            delivery: string;
        };
        WebhookTrialInput: {
            /** Format: uuid */
            delivery: string;
        };
        Webhooks: {
            items: components["schemas"]["Webhook"][];
            available: string[];
        };
        WebhooksInput: {
            items: components["schemas"]["WebhookInput"][];
            available: string[];
        };
        Withdrawal: {
            /** @enum {string} */
            reason: "budget" | "strategy" | "technical" | "ip" | "exclusivity" | "liability" | "price" | "delay" | "funding-round" | "change-of-control" | "other";
            comment?: string;
        };
        WithdrawalInput: {
            /** @enum {string} */
            reason: "budget" | "strategy" | "technical" | "ip" | "exclusivity" | "liability" | "price" | "delay" | "funding-round" | "change-of-control" | "other";
            comment?: string;
        };
        /** @description What you may do, most urgent first, and who of your side takes care of what. */
        Work: {
            items: {
                /** Format: uuid */
                engagement: string;
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                task: components["schemas"]["Task"];
                /**
                 * @description `now`: for you, or for whoever takes it. `taken`: a colleague takes care of it. `later`: you put it off to a day.
                 * @enum {string}
                 */
                place: "now" | "taken" | "later";
                care: {
                    holder: {
                        /** Format: uuid */
                        person: string;
                        name: string;
                    };
                    givenBy: {
                        /** Format: uuid */
                        person: string;
                        name: string;
                    };
                    until: string | null;
                    note: string | null;
                    /** Format: date-time */
                    at: string;
                } | null;
                followUp: string | null;
                followUpReason: string | null;
                others: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                }[];
                standsInFor: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                } | null;
            }[];
            approvals: {
                /** Format: uuid */
                engagement: string;
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                /** Format: uuid */
                request: string;
                /** @enum {string} */
                act: "turn" | "signature";
                askedBy: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date-time */
                askedAt: string;
                standsInFor: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                } | null;
            }[];
        };
        /** @description What you may do, most urgent first, and who of your side takes care of what. */
        WorkInput: {
            items: {
                /** Format: uuid */
                engagement: string;
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                task: components["schemas"]["TaskInput"];
                /**
                 * @description `now`: for you, or for whoever takes it. `taken`: a colleague takes care of it. `later`: you put it off to a day.
                 * @enum {string}
                 */
                place: "now" | "taken" | "later";
                care: {
                    holder: {
                        /** Format: uuid */
                        person: string;
                        name: string;
                    };
                    givenBy: {
                        /** Format: uuid */
                        person: string;
                        name: string;
                    };
                    until: string | null;
                    note: string | null;
                    /** Format: date-time */
                    at: string;
                } | null;
                followUp: string | null;
                followUpReason: string | null;
                others: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                }[];
                standsInFor: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                } | null;
            }[];
            approvals: {
                /** Format: uuid */
                engagement: string;
                names: {
                    startup: string;
                    industrial: string;
                    call: string;
                };
                /** Format: uuid */
                request: string;
                /** @enum {string} */
                act: "turn" | "signature";
                askedBy: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                };
                /** Format: date-time */
                askedAt: string;
                standsInFor: {
                    /** Format: uuid */
                    person: string;
                    name: string;
                } | null;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
