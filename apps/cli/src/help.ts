/** What `--help` prints, apart from the commands themselves, so that asking costs nothing. */

export const importHelp = `nasluch import FILE… --workspace W --process P --source S [--mapping M.json] [--name NAME] [--json] [--no-analysis]

Brings files into a process, all or nothing. The same files again change nothing; files with changed rows change those rows.

  --workspace W     address of the municipality
  --process P       address of the process
  --source S        citizenlab, decidim, consul, pabulib, polis, google-forms, microsoft-forms, limesurvey, kobo, fieldwork, geojson or table (any CSV or XLSX)
  --mapping M.json  how the columns of a table are read; without it they are guessed, and said on stderr
  --name NAME       name of the source, the first file's name by default: rows with the same number are the same within one source
  --json            the result as JSON, with every rejected row
  --no-analysis     leaves themes, reach and impact to a server that is started later

Uses the database that DATABASE_URL names, or the one in NASLUCH_DATA_DIR, whether or not the service runs on it.
`;

export const backupHelp = `nasluch backup FILE

Writes everything in the database into one file, as it was at one moment, while the service goes on running.
The key file (NASLUCH_KEYS_FILE) is not in it: keep a copy of that file apart, or originals cannot be read after a restore.
`;

export const restoreHelp = `nasluch restore FILE [--force]

Puts a backup into an empty database. Every checksum is verified before anything is replaced, and a failure changes nothing.

  --force  replaces everything that the database holds

Put the key file (NASLUCH_KEYS_FILE) back from its own copy. People sign in again afterwards; files uploaded but not yet
imported are not in a backup.
`;

export const exportWorkspaceHelp = `nasluch export-workspace WORKSPACE FILE

Writes one municipality into one file: its processes, texts, themes, decisions, and name and e-mail of its members without
passwords. The keys are not in it; API tokens stay behind too.
`;

export const importWorkspaceHelp = `nasluch import-workspace FILE [--as SLUG]

Brings a municipality in from such a file, beside those that are here. Refused when its address is taken or it is here already.

  --as SLUG  another address than the one it had

Members without an account here get one without a password: give them one with "nasluch admin create".
`;

export const adminHelp = `nasluch admin create --email E --name N --workspace W [--workspace-name TEXT] [--password-stdin]

Makes an administrator of a municipality. Somebody who has an account already keeps it, with the name and password given here.

  --email E              signs in with it
  --name N               as others see it
  --workspace W          the municipality's address: small letters, digits, hyphens
  --workspace-name TEXT  its name, needed when there is no such municipality yet: it is made then
  --password-stdin       reads the password from the standard input instead of asking for it on the terminal
`;

export const measureHelp = `nasluch measure NAME < input.json

Computes one measure from JSON on the standard input and prints the result as JSON.

  participation-rate-wilson  participants per resident: { x, n, conf }
  representation-ratio       share of participants ÷ share of residents: { participants, population, conf }
  dissimilarity              how far the make-up of participants is from that of residents, and by chance: { participants, population }
  govocal-rscore             lowest rate of a group ÷ highest, as Go Vocal shows it: { participants, population }
  r-indicator                how unevenly groups took part: { cells: [{ a, b, N, x }], model: "~ a + b" }
  goodness-of-fit            could the make-up be chance, and how far is it off: { participants: [], population: [] }
  missing-demographics-bounds  what holds whatever is unknown: { participants, unknown, population }
  missing-by-channel         is more left out in one channel: { known, unknown } by channel
  diversity-coverage         from how many groups somebody came: { participants, population }
  pooling-channels           percentages of channels together: { online_n, online_percent, paper_n, paper_percent, published_total_percent }
  kish                       what unequal weights cost: { weights } or { group_n, group_weight }
  poststratified-support     support weighted by one variable: { group, participants, supporters, population, neighbours, unknown }
  raking                     weights by several variables: { cells: [{ a, b, n }], margins, cap, trim: "once" or "iterate" }
  raked-support              support with such weights: the same with { supporters }
  polis-repness-consensus    how opinion groups voted on one statement: { agree, disagree, seen } by group
  polish-identifiers         is this a PESEL, NIP, IBAN or identity card number: { kind, value }
`;

export const populationHelp = `nasluch population load FILE [--name TEXT] [--date DAY] [--licence TEXT] [--universe usual|registered] [--lost-zeros]
nasluch population list
nasluch population delete ID

Loads one export of the whole country once for all municipalities: each then chooses its gmina by name. The file is one of GUS BDL
(CSV, XLSX, JSON of its API) or of Eurostat, by age and sex, of one year or several, of which the newest is taken.

  --name TEXT      how the table is called on screens; "GUS, Bank Danych Lokalnych" unless told
  --date DAY       which day of the file, or of what day a file is that does not say so
  --licence TEXT   under which terms the numbers may be used
  --universe U     usual residents (as GUS counts them) or people on the register
  --lost-zeros     codes of six digits lost their first zero in a spreadsheet

The same name and day again takes the place of the earlier one. Tables that municipalities took from it stay as they are.
`;

export const reachHelp = `nasluch reach PARTICIPANTS.csv --population POPULATION.csv --by COLUMN[,COLUMN] --out DIR

Who took part, group by group, against the people who live there.

  PARTICIPANTS.csv   one row per person, with the columns of --by; an empty cell is "not known"
  --population FILE  the same columns and "population": residents by group, or by cell of a joint table; or a table of an office as
                     it is: GUS BDL (CSV, XLSX, JSON of its API), SDMX-CSV of Eurostat, the template of Nasłuch. Then the columns are
                     age, sex and place, and residents are put into the age bands of the participants
  --territory CODE   which territory of such a file, where it holds several
  --age-floor N      youngest age of such a file that is to be counted; all unless told
  --by COLUMNS       variables to measure, such as age,sex; neighbouring bands of "age" may be taken together
  --out DIR          where reach.json and reach.csv are written

Nothing is hidden, because the file is yours; "protected" in reach.json marks the groups that must not be shared.
`;
