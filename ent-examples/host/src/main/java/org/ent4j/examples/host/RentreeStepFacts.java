package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.spi.RentreeFacts;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.group.Candidate;
import org.ent4j.directory.group.FunctionGroup;
import org.ent4j.directory.group.StaleCheck;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.spi.PublishedTimetables;

/** What the data of this host say of a rentrée, step by step; a step is unknown where nothing can be known. */
final class RentreeStepFacts {

    /** Whose emptiness leaves people without rights: source, the training of 2018. */
    private static final List<FunctionGroup> WATCHED =
            List.of(FunctionGroup.CHEF_ETABLISSEMENT, FunctionGroup.CPE, FunctionGroup.ASSISTANT_EDUCATION);

    private static final Set<AccountState> IN_USE = Set.of(AccountState.OPERATIONNEL, AccountState.BLOQUE);

    /** Whom the usual rules of access let enter absences. */
    private static final List<FunctionGroup> ENTERING = List.of(FunctionGroup.CPE, FunctionGroup.ASSISTANT_EDUCATION);

    private static final String ABSENCES = "absences";

    private static final LeftOver NOBODY_ENTERS = LeftOver.of(
            "vie-scolaire.nobody",
            "ni CPE ni assistant d'éducation dans l'annuaire : personne de la vie scolaire n'a les droits d'absences",
            "neither a CPE nor an assistant d'éducation in the directory: nobody of vie scolaire has the rights of absences");

    private final EntData data;
    private final Function<StructureId, HowTo> how;
    private final JooqDirectory directory;
    private final FunctionMembers functions;
    private final LocalDate day;
    private final RubriqueStepFacts rubriques;
    private final PortalStepFacts portal;
    private final SoftwareStepFacts software;
    private final SettingsStepFacts settings;

    /** @param day on which all is looked at */
    RentreeStepFacts(
            RentreeSources sources,
            Function<StructureId, HowTo> how,
            FunctionMembers functions,
            SettingsStanding standing,
            LocalDate day) {
        this.data = sources.data();
        this.how = how;
        this.directory = JooqDirectory.on(data.dataSource());
        this.functions = functions;
        this.day = day;
        this.rubriques = new RubriqueStepFacts(sources.catalogue());
        this.portal = new PortalStepFacts(sources.catalogue(), sources.services(), day);
        this.software = new SoftwareStepFacts(sources.catalogue(), sources.journals());
        this.settings = new SettingsStepFacts(data, standing);
    }

    RentreeFacts all() {
        return RentreeFacts.none()
                .with(RentreeStep.FILE_RUBRIQUES, (school, year) -> rubriques.filed(school, year, how(school)))
                .with(RentreeStep.ENTER_OPENING_DAYS, this::openingDays)
                .with(RentreeStep.IMPORT_TIMETABLE, this::timetable)
                .with(RentreeStep.COMMUNICATE_CREDENTIALS, (school, year) -> credentials(school))
                .with(
                        RentreeStep.CONNECT_SOFTWARE,
                        (school, year) -> portal.showsSoftware(school)
                                        && software.connection(school).isEmpty()
                                ? StepFact.counted(1, 1, List.of())
                                : software.connected(school, year, how))
                .with(RentreeStep.VERIFY_RIGHTS, (school, year) -> functions(school))
                .with(RentreeStep.SET_UP_VIE_SCOLAIRE, (school, year) -> vieScolaire(school))
                .with(RentreeStep.SET_UP_HOME_PAGE, (school, year) -> portal.homePage(school, how(school)))
                .with(RentreeStep.REASSIGN_GROUPS, (school, year) -> groups(school))
                .with(
                        RentreeStep.DESIGNATE_RESP_AFF,
                        (school, year) -> portal.designated(school, people(school), how(school)))
                .with(
                        RentreeStep.SET_UP_MEDIACENTRE,
                        (school, year) -> portal.mediacentre(school, people(school), how(school)));
    }

    /** Gestionnaires of its rubriques. */
    List<PersonId> keepers(StructureId school) {
        return rubriques.keepers(school);
    }

    /** Responsables d'affectation. */
    List<PersonId> allocators(StructureId school) {
        return portal.allocators(school, people(school));
    }

    private HowTo how(StructureId school) {
        return how.apply(school);
    }

    private Set<PersonId> people(StructureId school) {
        return functions.people(school).stream().map(Candidate::person).collect(Collectors.toSet());
    }

    /** Of a school without a UAI nobody can tell. */
    private StepFact openingDays(StructureId school, SchoolYear year) {
        return Uai.parseLeniently(school.value())
                .map(uai -> settings.openingDays(uai, year, how(school)))
                .getOrElse(StepFact::unknown);
    }

    /** Own settings, somebody who may enter absences, and the service; not where all of that is in Pronote. */
    private StepFact vieScolaire(StructureId school) {
        if (software.connection(school).isPresent()
                && !software.isIntegrated(school)
                && !portal.shows(school, ABSENCES)) {
            return StepFact.notApplicable("elle se tient dans Pronote", "it is kept in Pronote");
        }
        var tally = new StepTally();
        settings.ownSettings(how(school), tally);
        tally.add(mayEnterAbsences(school), NOBODY_ENTERS);
        portal.service(school, ABSENCES, how(school), tally);
        return tally.fact(Optional.empty());
    }

    private boolean mayEnterAbsences(StructureId school) {
        return ENTERING.stream()
                .anyMatch(function -> !functions.of(school, function).isEmpty());
    }

    private StepFact timetable(StructureId school, SchoolYear year) {
        return data.publications()
                .current(school, year)
                .map(published -> published(school, year, published))
                .orElseGet(() -> isDeposited(school, year)
                        ? StepFact.counted(1, 3, List.of(toPublish(school, year)))
                        : StepFact.counted(0, 3, List.of(toImport(school), toPublish(school, year))));
    }

    private LeftOver toImport(StructureId school) {
        return how(school)
                .left(
                        "timetable.import",
                        "importer l'emploi du temps",
                        "import the timetable",
                        typed -> typed.of("timetable import --edt FICHIER"));
    }

    private LeftOver toPublish(StructureId school, SchoolYear year) {
        return how(school)
                .left(
                        "timetable.publish",
                        "rapprocher et publier ce qui est importé",
                        "reconcile and publish it",
                        typed -> typed.of("timetable publish --school %s --year %d".formatted(school, year.start())));
    }

    private boolean isDeposited(StructureId school, SchoolYear year) {
        return data.deposits().latestFirst().stream()
                .anyMatch(key -> key.structure().equals(school) && key.year().equals(year));
    }

    private StepFact published(StructureId school, SchoolYear year, Publication published) {
        var open =
                published.items().stream().filter(PublishedItem::isUnresolved).count();
        var left = how(school)
                .left(
                        "timetable.reconcile",
                        "rapprocher %d élément(s) restant(s)".formatted(open),
                        "reconcile %d remaining item(s)".formatted(open),
                        typed -> typed.of("timetable plan --school %s --year %d".formatted(school, year.start())));
        var since = data.publications().history(school, year).stream()
                .map(PublishedTimetables.Entry::at)
                .findFirst();
        return new StepFact.Counted(open == 0 ? 3 : 2, 3, open == 0 ? List.of() : List.of(left), since);
    }

    /** Pupils and those who are responsible for them: whoever has signed in got what it takes. */
    private StepFact credentials(StructureId school) {
        var pupils = data.directory().pupils(school);
        var families = Stream.concat(pupils.stream(), data.directory().guardians(pupils).stream())
                .distinct()
                .toList();
        if (families.isEmpty()) {
            return StepFact.unknown();
        }
        var accounts =
                directory.accounts().byPeople(families.stream().map(Person::id).toList());
        var used = Math.toIntExact(
                accounts.stream().filter(each -> IN_USE.contains(each.state())).count());
        return StepFact.counted(used, families.size(), credentials(families, accounts, used, how(school)));
    }

    private static List<LeftOver> credentials(
            List<Person> families, Collection<Account> accounts, int used, HowTo how) {
        var left = new ArrayList<LeftOver>();
        var none = families.size() - accounts.size();
        var waiting = accounts.size() - used;
        if (none > 0) {
            left.add(how.left(
                    "credentials.no-account",
                    "%d élève(s) ou parent(s) sans compte dans l'ENT".formatted(none),
                    "%d pupil(s) or parent(s) without an account in the ENT".formatted(none),
                    typed -> typed.of("directory accounts apply")));
        }
        if (waiting > 0) {
            left.add(how.left(
                    "credentials.not-activated",
                    "%d compte(s) jamais activé(s), remettre les identifiants".formatted(waiting),
                    "%d account(s) never activated, hand credentials out".formatted(waiting),
                    typed -> typed.of("directory letters --structure %s --out DOSSIER".formatted(typed.school()))));
        }
        var mute = families.stream().filter(each -> each.email().isEmpty()).count();
        if (mute > 0 && !left.isEmpty()) {
            left.add(LeftOver.of(
                    "credentials.no-email",
                    "%d sans adresse électronique : la saisir dans SIECLE si possible".formatted(mute),
                    "%d without an e-mail address: enter it in SIECLE if possible".formatted(mute)));
        }
        return left;
    }

    private StepFact functions(StructureId school) {
        if (functions.people(school).isEmpty()) {
            return StepFact.unknown();
        }
        var empty = WATCHED.stream()
                .filter(function -> functions.of(school, function).isEmpty())
                .toList();
        return StepFact.counted(
                WATCHED.size() - empty.size(),
                WATCHED.size(),
                empty.stream().map(RentreeStepFacts::empty).toList());
    }

    private static LeftOver empty(FunctionGroup function) {
        return LeftOver.of(
                "rights.empty-group",
                "le groupe « %s » est vide : qui en a besoin n'a aucun droit"
                        .formatted(function.label().fr()),
                "the group '%s' is empty: whoever needs it has no rights"
                        .formatted(function.label().en()));
    }

    /** Former work groups that were restored, and free groups that are still open. */
    private StepFact groups(StructureId school) {
        var tally = new StepTally();
        rubriques.restored(school, people(school), how(school), tally);
        directory.freeGroups().ofStructure(school).stream()
                .filter(group -> group.closedOn().isEmpty())
                .forEach(group -> tally.add(
                        StaleCheck.of(group, functions.people(school), day).isEmpty(),
                        LeftOver.of(
                                "groups.stale",
                                "revoir le groupe « %s »".formatted(group.name()),
                                "look at the group '%s'".formatted(group.name()))));
        return tally.fact(
                "aucun groupe libre, et aucun ancien groupe restauré", "no free group, and no former group restored");
    }
}
