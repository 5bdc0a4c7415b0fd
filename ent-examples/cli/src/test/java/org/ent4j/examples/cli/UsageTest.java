package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    /** Words of picocli that are no French ones. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![-\"])\\b(missing|invalid|value|required|expected|unknown|unmatched|specify|only|error|print|command|(?<!,"
                    + " |ticket |services )show(?! {2}))\\b");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uai                                                  | il manque une commande : check",
                "rentre                                               | vouliez-vous dire rentree",
                "rentree --bogus                                      | inconnu : --bogus",
                "sample                                               | il manque --out",
                "gar export --out x                                   | il manque --ent",
                "gar export --out x --ent ENT_1                       | « ENT_1 » n'est pas un identifiant d'ENT",
                "gar export --out x --ent E --degree 3D               | « 3D » ne convient pas ; au choix : 1D, 2D",
                "gar export --out x --ent E --profiles rennes         | au choix : gar-connector, alambic",
                "gar export --out x --ent E --example --school 0350122T | --school choisit parmi les données",
                "gar export --out x --ent E --example --resp-aff moi  | attendu UAI:PERSONNE",
                "sample --out                                         | --out demande une valeur",
                "sample --out x --schools dix                         | « dix » n'est pas un nombre entier",
                "sample --out x --noise 0,2                           | « 0,2 » n'est pas un nombre",
                "sample --out x --year 2026-2028                      | « 2026-2028 » n'est pas une année scolaire",
                "sample --out x --out y                               | --out n'est à donner qu'une fois",
                "rentree --lang de                                    | « de » ne convient pas ; au choix : FR, EN",
                "rentree --uai 0350122                                | l'UAI attendu est 0350122T",
                "timetable grid                                       | il manque (--class[=NOM]",
                "timetable grid --class a --room b                    | un seul de ces choix à la fois",
                "timetable grid --class --week demain                 | « demain » n'est pas un jour",
                "timetable grid --class --width 100000000             | --width va de 20 à 1000",
                "timetable grid --class a --pupil b                   | un seul de ces choix à la fois",
                "timetable free --day 2026-09-15 --from 10:30         | il manque --to",
                "timetable free --day demain --from 10:30 --to 11:25  | « demain » n'est pas un jour",
                "timetable free --day 2026-09-15 --from midi --to 13:00 | « midi » n'est pas une heure",
                "timetable free --day 2026-09-15 --from 11:25 --to 10h30 | la fin doit venir après le début",
                "timetable hours --class a --teacher b                | un seul de ces choix à la fois",
                "timetable hours --lesson une                         | « une » n'est pas un nombre entier",
                "timetable adjust --class a --cancel                  | il manque --date",
                "timetable adjust --class a --date 2026-09-14         | il manque (--cancel | --move-to",
                "timetable adjust --class a --date lundi --cancel     | « lundi » n'est pas un jour",
                "timetable adjust --class a --date 2026-09-14 --start tôt --cancel | « tôt » n'est pas une heure",
                "timetable adjust --class a --date 2026-09-14 --cancel --by-room b | un seul de ces choix à la fois",
                "timetable adjust --class a --date 2026-09-14 --more  | --more demande --hours",
                "timetable adjust --class a --date 2026-09-14 --more --hours 11:25-10:30 | n'est pas un horaire",
                "timetable adjust --class a --date 2026-09-14 --cancel --hours 10:30-11:25 | --hours ne va qu'avec",
                "timetable adjust --class a --date 2026-09-14 --move-to 2026-09-14 | l'horaire nouveau",
                "timetable adjust --class a --date 2026-09-14 --cancel --with-room b | ne vont qu'avec --more",
                "timetable adjustments --withdraw                     | --withdraw demande une valeur",
                "timetable ics --class a --zone Lune                  | fuseau inconnu",
                "timetable decide --kind chose --key a --ignore       | au choix : enseignant, matière",
                "timetable decide --kind salle --key a                | il manque (--to=CLÉ",
                "timetable decide --kind salle --key a --create --ignore | s'excluent l'une l'autre",
                "directory import --aaf x --limit 500                 | --limit va de 0 à 100",
                "directory import --onde x                            | --onde demande --uai",
                "directory plan                                       | donnez --aaf, --aaf1d, --siecle, --onde,"
                        + " --sts-emp, --csv, --oneroster ou --edt",
                "directory oneroster                                  | il manque --out",
                "directory search                                     | donnez des mots ou un critère",
                "directory search martin --page 0                     | --page va de 1 à",
                "directory search --profil prince                     | « prince » ne convient pas ; au choix : élève",
                "directory search --subject 1                         | « 1 » n'est pas",
                "directory person                                     | il manque (--id=PERSONNE",
                "directory person --id a --name b                     | un seul de ces choix à la fois",
                "directory person --name ,                            | --name demande une valeur",
                "directory person --id a --date demain                | « demain » n'est pas un jour",
                "directory letters --structure 0350122T               | il manque --out",
                "directory letters --structure 0350122 --out x        | l'UAI attendu est 0350122T",
                "directory letters --structure 0350122T --out x --sign-in ici | « ici » ne convient pas ; au choix :"
                        + " grand-est, ent",
                "directory accounts                                   | il manque une commande : plan, apply, list,"
                        + " state",
                "directory accounts state                             | il manque PERSONNE",
                "directory accounts list --state parti                | « parti » ne convient pas ; au choix : à"
                        + " activer, opérationnel",
                "directory privacy                                    | il manque une commande : export, purge, erase,"
                        + " trace",
                "directory privacy export                             | il manque --id",
                "directory privacy purge --date demain                | « demain » n'est pas un jour",
                "directory privacy purge --limit 101                  | --limit va de 0 à 100",
                "access                                               | il manque une commande : evaluate, recap",
                "access evaluate                                      | il manque --requests",
                "access who --service s                               | il manque --role",
                "access recap --on demain                             | « demain » n'est pas un jour",
                "vie-scolaire appel --absent a                        | donnez --lesson",
                "vie-scolaire appel --out a.pdf                       | donnez --lesson",
                "vie-scolaire appel --lesson a --out a.doc            | attendu : .pdf ou .xlsx",
                "vie-scolaire appel --at demain                       | « demain » n'est pas un moment",
                "vie-scolaire appel --as prince                       | « prince » ne convient pas ; au choix :"
                        + " enseignant",
                "vie-scolaire absences --enter                        | --enter demande --type et --period",
                "vie-scolaire absences --enter --declare              | pas les deux",
                "vie-scolaire absences --regularise                   | donnez --dossier",
                "vie-scolaire absences --dossier 1                    | que faire",
                "vie-scolaire absences --period 8h                    | « 8h » n'est pas une période",
                "vie-scolaire absences --awaiting godot               | « godot » ne convient pas",
                "vie-scolaire absences --pupil a --into 2 | donnez --dossier",
                "vie-scolaire absences --pupil a --dossier 1 --into 2 --separate | pas les deux",
                "vie-scolaire absences --pupil a --dossier 1 --into 2 --lock | se font seuls",
                "vie-scolaire absences --pupil a --dossier 1 --notify SMS | --notify, --recipient et --model",
                "vie-scolaire absences --pupil a --dossier 1 --notify pigeon --recipient a --model b | au choix :"
                        + " courriel, sms, courrier, téléphone",
                "vie-scolaire absences --pupil a --notification 1 | --notification et --delivery",
                "vie-scolaire absences --pupil a --notification 1 --delivery perdue | au choix : prête à envoyer, en"
                        + " cours, succès",
                "vie-scolaire alerts --seen a                         | « a » n'est pas une clé de la liste",
                "vie-scolaire alerts --taken a/b/c                    | COMMISSION_EDUCATIVE",
                "vie-scolaire punitions --done                        | donnez --punition",
                "vie-scolaire punitions --punition a --done --not-done | une seule issue",
                "vie-scolaire punitions --punition a --room b         | --room et --supervisor ne vont qu'avec",
                "vie-scolaire punitions --punition a --schedule tôt   | n'est pas une date de punition",
                "vie-scolaire sanctions --drop x | donnez --sanction",
                "vie-scolaire sanctions --sanction a | que faire",
                "vie-scolaire sanctions --sanction a --inform faits | --inform et --answer-until",
                "vie-scolaire sanctions --sanction a --inform tout --answer-until 2026-12-03 | au choix : faits,"
                        + " silence, dossier, responsable",
                "vie-scolaire sanctions --sanction a --bar 2026-12-03/2026-12-01 | ne dit pas des jours",
                "vie-scolaire sanctions --sanction a --conseil 2026-12-08 --urgent | --urgent ne va qu'avec"
                        + " --conseil-again",
                "vie-scolaire sanctions --sanction a --drop x --called-on 2026-12-08 | --called-on ne va qu'avec",
                "vie-scolaire sanctions --sanction a --pronounce blâme | --anonymous-facts",
                "vie-scolaire sanctions --sanction a --drop x --days 3 | vont avec --pronounce ou --together",
                "vie-scolaire sanctions --sanction a --drop x --agreed | --agreed va avec",
                "vie-scolaire sanctions --sanction a --drop x --authority direction | au choix : chef d'établissement,"
                        + " conseil de discipline",
                "vie-scolaire sanctions --sanction a --revoke 2026-12-08 | --revoke et --deserved",
                "vie-scolaire sanctions --sanction a --drop x --excluded 2026-12-08 | --excluded va avec --execute",
                "vie-scolaire sanctions --propose x | --propose, --motif et --facts",
                "vie-scolaire sanctions --propose a                   | vont ensemble",
                "vie-scolaire registre --class 6 --day 2026-12-01     | il manque --out",
                "vie-scolaire registre --class 6 --day 2026-12-02 --to 2026-12-01 --out a.pdf | vient avant le premier",
                "vie-scolaire setup                                   | il manque --out",
                "evaluations periods                                  | donnez --in ou --example",
                "evaluations services                                 | donnez --in ou --example",
                "evaluations settings                                 | donnez --in ou --example",
                "evaluations averages                                 | donnez --in ou --example",
                "lsu                                                  | il manque une commande : validate, read,"
                        + " export, sample",
                "lsu validate                                         | il manque XML",
                "lsl                                                  | il manque une commande : read",
                "lsl read                                             | il manque XML",
                "lsu export --in a                                    | il manque --out",
                "lsu export --in a --out b --schema-version 13.0      | « 13.0 » n'est pas une version connue ; au"
                        + " choix : 2.0",
                "lsu sample --out a --degree 3                        | --degree est 1 ou 2",
                "lsu export --degree 1 --schema-version 7.0 --in a --out b | --schema-version ne vaut que pour le"
                        + " second degré",
                "lsu sample --out a --pupils 0                        | --pupils va de 1 à 5000",
                "checklist mark                                       | il manque",
                "checklist mark --step RIEN --declare                 | « RIEN » ne convient pas",
                "checklist mark --step IMPORT_TIMETABLE               | il manque (--note",
                "checklist traces --size 0                            | --size est au moins 1",
                "checklist traces --from 2026-09-02 --to 2026-09-01   | --to est avant --from",
                "quotas set --uai 0350122T --service a --measure x --limit 1 | « x » ne convient pas",
                "quotas set --uai 0350122T --service a --measure recipients --limit -1 | --limit est au moins 0",
                "indicators --in a                                    | il manque --uai",
                "indicators --in a --uai 0350122T --threshold 0       | sont au moins 1",
                "mailing                                              | il manque une commande : preview, letters",
                "mailing letters --uai 0350122T --rule a --model b    | il manque --out",
                "ticket                                               | il manque une commande : open, do, list, show",
                "ticket open                                          | donnez --school, --category et --description",
                "mediacentre                                          | il manque une commande : search, check, why,"
                        + " policy, catalogue, subscription",
                "mediacentre search                                   | il manque JSON",
                "mediacentre resp-aff                                 | il manque une commande : list, designate",
                "mediacentre resp-aff list                            | il manque --school",
                "mediacentre resp-aff designate --school 0350122T     | il manque PERSONNE",
                "mediacentre keep a --school 0350122T                 | il manque --delivered",
                "mediacentre search a --page 0                        | --page va de 1 à",
                "mediacentre check --services a                       | --resources et --services vont ensemble",
                "mediacentre check --on demain                        | « demain » n'est pas un jour",
                "mediacentre why                                      | il manque (--in=JSON",
                "mediacentre policy --kind romans                     | « romans » ne convient pas ; au choix : manuels",
                "mediacentre policy --state perdue                    | « perdue » ne convient pas ; au choix : absente",
                "mediacentre subscription check                       | il manque XML",
                "mediacentre mid-year --resource a --delivered hier   | « hier » n'est pas un jour",
                "mediacentre mid-year --resource a --delivered 2026-10-05 --work peut-être | au choix : oui, non",
                "ticket open --school a --category / --description b  | « / » n'est pas une catégorie",
                "ticket open --school a --category b --description c --channel pigeon | au choix : portail, courrier"
                        + " électronique, téléphone",
                "ticket do                                            | il manque",
                "ticket do ENT-1                                      | il manque (--take",
                "ticket do ENT-1 --take --accept                      | un seul de ces choix à la fois",
                "ticket do n°1 --take                                 | « n°1 » n'est pas un numéro de ticket",
                "ticket do ENT-1 --take --product a                   | --product va avec --categorise",
                "ticket do ENT-1 --take --as prince                   | « prince » ne convient pas",
                "ticket do ENT-1 --take --as automatique              | « automatique » ne convient pas",
                "ticket do ENT-1 --take --at demain                   | « demain » n'est pas un moment",
                "ticket do ENT-1 --prioritise school                  | --prioritise demande",
                "ticket list --school a --team b                      | un seul de ces choix à la fois",
                "ticket list --shelf haut                             | au choix : en cours, résolus, clôturés",
                "ticket list --size 0                                 | --size va de 1 à 500",
                "ticket show                                          | il manque TICKET",
                "ticket correspondents                                | il manque (--set",
                "ticket route                                         | donnez --category, --requests ou --analyse",
                "ticket route --category a --against b                | --against va avec --analyse",
                "services                                             | il manque une commande : init, list, show, add",
                "services list --scope lune                           | « lune » n'est pas une portée",
                "services list --scope projet --school 0880054F       | un seul de ces choix à la fois",
                "services add Édu --scope projet                      | « Édu » n'est pas un code de service",
                "services add edu                                     | donnez --school ou --scope",
                "services add edu --scope projet --xiti lune          | « lune » n'est pas un type Xiti ; au choix : accueil",
                "services add edu --scope projet --sso kerberos       | « kerberos » ne convient pas ; au choix : pas de sso",
                "services add edu --scope projet --in-bar peut-être   | au choix : oui, non",
                "services add edu --scope projet --connector x        | connecteur « x » inconnu ; il y a : UID",
                "services add edu --scope projet --attribute x=y      | « x » n'est pas un attribut connu",
                "services add edu --scope projet --like x             | modèle « x » inconnu ; il y a : cns",
                "services connectors x                                | connecteur « x » inconnu ; il y a : UID",
                "services publish                                     | il manque SERVICE",
                "services move a                                      | il manque (--to",
                "services move a --hide                               | donnez --school",
                "services check                                       | donnez --school",
                "services why --person a --service b                  | donnez --school",
                "ticket replay --list --in a                          | donnez --in, --scenario, --example ou --list",
                "pronote                                              | il manque une commande : settings, disconnect,"
                        + " attributes, export, validate, import, decide, undo",
                "pronote export                                       | il manque --out",
                "pronote validate                                     | il manque XML",
                "pronote import                                       | il manque --in",
                "pronote undo                                         | donnez --uai (ou --example",
                "pronote decide --example --in a                      | donnez --give, --leave ou --forget",
                "pronote settings --example --hosting lune            | « lune » ne convient pas ; au choix : locale,"
                        + " externe",
                "pronote settings --uai 9990001                       | l'UAI attendu est 9990001X",
                "esidoc                                               | il manque une commande : export, status, validate",
                "esidoc export --example                              | donnez --out (ou --dry-run)",
                "esidoc validate                                      | il manque XML",
            })
    void bad_usage_is_one_french_line_that_says_what_is_wrong(String command, String words) {
        var run = Run.ent((Object[]) command.strip().split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
        assertThat(run.err()).doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "uai",
                "uai check",
                "rentree",
                "directory",
                "directory import",
                "directory plan",
                "directory oneroster",
                "directory search",
                "directory person",
                "directory letters",
                "directory accounts",
                "directory accounts plan",
                "directory accounts apply",
                "directory accounts list",
                "directory accounts state",
                "directory privacy",
                "directory privacy export",
                "directory privacy purge",
                "directory privacy erase",
                "directory privacy trace",
                "timetable",
                "timetable import",
                "timetable plan",
                "timetable decide",
                "timetable publish",
                "timetable grid",
                "timetable free",
                "timetable hours",
                "timetable ics",
                "timetable adjust",
                "timetable adjustments",
                "vie-scolaire",
                "vie-scolaire appel",
                "vie-scolaire absences",
                "vie-scolaire dashboard",
                "vie-scolaire alerts",
                "vie-scolaire punitions",
                "vie-scolaire sanctions",
                "vie-scolaire registre",
                "vie-scolaire setup",
                "evaluations",
                "evaluations periods",
                "evaluations settings",
                "evaluations services",
                "evaluations averages",
                "evaluations bulletin",
                "lsu",
                "lsu validate",
                "lsu read",
                "lsu export",
                "lsu sample",
                "lsl",
                "lsl read",
                "ticket",
                "ticket open",
                "ticket do",
                "ticket list",
                "ticket show",
                "ticket route",
                "ticket correspondents",
                "ticket replay",
                "ticket simulate",
                "checklist",
                "checklist mark",
                "checklist undo",
                "checklist traces",
                "checklist forget",
                "quotas",
                "quotas set",
                "quotas unset",
                "indicators",
                "mailing",
                "mailing preview",
                "mailing letters",
                "services",
                "services init",
                "services list",
                "services show",
                "services add",
                "services change",
                "services publish",
                "services suspend",
                "services retire",
                "services reopen",
                "services move",
                "services remove",
                "services undo",
                "services menu",
                "services check",
                "services why",
                "mediacentre",
                "mediacentre search",
                "mediacentre check",
                "mediacentre policy",
                "mediacentre subscription check",
                "pronote",
                "pronote settings",
                "pronote disconnect",
                "pronote attributes",
                "pronote export",
                "pronote validate",
                "pronote import",
                "pronote decide",
                "pronote undo",
                "esidoc",
                "esidoc export",
                "esidoc status",
                "esidoc validate",
                "homepage",
                "homepage new",
                "homepage check",
                "homepage publish",
                "homepage restore",
                "homepage render",
                "rubrique",
                "rubrique import",
                "rubrique set",
                "rubrique archive",
                "services connectors",
                "sample",
                "access",
                "access evaluate",
                "access recap",
                "access who",
                "access services",
                "access explain",
                "access lint",
                "access diff"
            })
    void help_is_in_the_language_asked_for(String command) {
        var words = command.isEmpty() ? new String[0] : command.split(" ");
        var french = Run.ent((Object[]) with(words, "--help"));
        var english = Run.ent((Object[]) with(words, "--help", "--lang=en"));

        assertThat(french.exit()).isZero();
        assertThat(french.out()).startsWith("Usage :").doesNotContainPattern(ENGLISH);
        assertThat(french.out()).isEqualTo(Run.ent((Object[]) helped(words)).out());
        if (words.length > 0) {
            assertThat(english.out()).startsWith("Usage:").contains("Show this help");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vie-scolaire sanctions --help",
                "directory accounts list --help",
                "ticket --help",
                "timetable grid",
                "uai check --bogus"
            })
    void a_command_that_is_made_alone_says_the_same_as_among_all_others(String line) {
        var words = line.split(" ");
        var among = with(new String[] {words[0], "--lang=fr"}, Arrays.copyOfRange(words, 1, words.length));

        assertThat(Run.ent((Object[]) among)).isEqualTo(Run.ent((Object[]) words));
    }

    @Test
    void no_word_at_all_gives_the_help() {
        assertThat(Run.ent().out()).isEqualTo(Run.ent("--help").out()).contains("rentree", "timetable");
        assertThat(Run.ent("--lang", "en").out()).startsWith("Usage:");
    }

    @Test
    void common_options_may_stand_before_the_command() {
        assertThat(Run.ent("--lang", "en", "uai", "check", "0350122T").out()).contains("1 valid UAI");
        assertThat(Run.ent("--json", "uai", "check", "0350122T")
                        .json()
                        .at("/valid")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void with_json_bad_usage_is_json_too() {
        var error = Run.ent("--json", "sample").json().at("/error");

        assertThat(error.at("/fr").asText()).contains("il manque --out");
        assertThat(error.at("/en").asText()).contains("--out", "is missing");
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static String[] helped(String[] words) {
        return with(new String[] {"help"}, words);
    }
}
