/** Which column holds what. */
export interface ColumnRoles<Column> {
  readonly case: Column;
  readonly activity: Column;
  readonly time: Column;
}

/**
 * Names under which columns are known, the surest first, without accents, case, blanks and signs. They are
 * those of the XES standard, of the usual mining tools, and of French and English exports.
 */
const KNOWN: ColumnRoles<readonly string[]> = {
  case: [
    'caseconceptname',
    'caseid',
    'case',
    'traceid',
    'trace',
    'casenumber',
    'caseno',
    'engagementid',
    'engagement',
    'dossierid',
    'iddossier',
    'numerodossier',
    'numdossier',
    'nodossier',
    'dossier',
    'idcas',
    'cas',
    'ticketid',
    'ticket',
    'applicationid',
    'application',
    'requestid',
    'orderid',
    'incidentid',
    'incident',
    'processid',
    'instanceid',
    'caseuuid',
    'casekey',
  ],
  activity: [
    'conceptname',
    'activity',
    'activityname',
    'activityid',
    'activite',
    'event',
    'eventname',
    'evenement',
    'task',
    'taskname',
    'tache',
    'action',
    'operation',
    'step',
    'stepname',
    'etape',
    'stage',
    'kind',
    'eventtype',
    'type',
    'status',
    'statut',
    'state',
    'etat',
  ],
  time: [
    'timetimestamp',
    'timestamp',
    'completetimestamp',
    'eventtime',
    'eventtimestamp',
    'time',
    'datetime',
    'completetime',
    'endtime',
    'endtimestamp',
    'completedate',
    'enddate',
    'horodatage',
    'horodate',
    'dateheure',
    'heure',
    'date',
    'eventdate',
    'datefin',
    'dateevenement',
    'at',
    'occurredat',
    'createdat',
    'starttimestamp',
    'starttime',
    'startdate',
    'datedebut',
  ],
};

/**
 * Finds the columns by the names that `asked` gives (any case), else by names that are known. Null with
 * `missing` where one is not found. No column has two roles.
 */
export function columnRoles(
  header: readonly string[],
  asked: Partial<ColumnRoles<string>>,
): { readonly roles: ColumnRoles<number> } | { readonly missing: readonly (keyof ColumnRoles<string>)[] } {
  const plain = header.map(plainName);
  const taken: number[] = [];
  const find = (role: keyof ColumnRoles<string>): number => {
    const name = asked[role];
    const index = name === undefined ? known(role) : exact(name);
    if (index >= 0) taken.push(index);
    return index;
  };
  const exact = (name: string) => {
    const same = header.findIndex((column) => column.trim() === name.trim());
    return same >= 0 ? same : plain.indexOf(plainName(name));
  };
  const known = (role: keyof ColumnRoles<string>) => {
    for (const name of KNOWN[role]) {
      const index = plain.findIndex((column, place) => column === name && !taken.includes(place));
      if (index >= 0) return index;
    }
    return -1;
  };
  const roles = { case: find('case'), time: find('time'), activity: find('activity') };
  const missing = (['case', 'activity', 'time'] as const).filter((role) => roles[role] < 0);
  return missing.length === 0 ? { roles } : { missing };
}

/** Without accents, case, blanks and signs. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
