package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.spi.RentreeFacts;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.group.FunctionGroup;
import org.ent4j.directory.group.StaleCheck;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.spi.PublishedTimetables;

/**
 * What the data of this host say of a rentrée: of the timetable, of accounts, of groups. Of the rest nobody can tell
 * here, and a host that knows adds it.
 */
final class RentreeStepFacts {

    /** Whose emptiness leaves people without rights: source, the training of 2018. */
    private static final List<FunctionGroup> WATCHED =
            List.of(FunctionGroup.CHEF_ETABLISSEMENT, FunctionGroup.CPE, FunctionGroup.ASSISTANT_EDUCATION);

    private static final Set<AccountState> IN_USE = Set.of(AccountState.OPERATIONNEL, AccountState.BLOQUE);

    private static final LeftOver IMPORT =
            LeftOver.of("timetable.import", "importer l'emploi du temps", "import the timetable");
    private static final LeftOver PUBLISH =
            LeftOver.of("timetable.publish", "rapprocher et publier ce qui est importé", "reconcile and publish it");

    private final EntData data;
    private final JooqDirectory directory;
    private final FunctionMembers functions;
    private final LocalDate day;

    private RentreeStepFacts(EntData data, FunctionMembers functions, LocalDate day) {
        this.data = data;
        this.directory = JooqDirectory.on(data.dataSource());
        this.functions = functions;
        this.day = day;
    }

    /** @param day on which groups are looked at */
    static RentreeFacts of(EntData data, FunctionMembers functions, LocalDate day) {
        var facts = new RentreeStepFacts(data, functions, day);
        return RentreeFacts.none()
                .with(RentreeStep.IMPORT_TIMETABLE, facts::timetable)
                .with(RentreeStep.COMMUNICATE_CREDENTIALS, (school, year) -> facts.credentials(school))
                .with(RentreeStep.VERIFY_RIGHTS, (school, year) -> facts.functions(school))
                .with(RentreeStep.REASSIGN_GROUPS, (school, year) -> facts.freeGroups(school));
    }

    private StepFact timetable(StructureId school, SchoolYear year) {
        return data.publications()
                .current(school, year)
                .map(published -> published(school, year, published))
                .orElseGet(() -> isDeposited(school, year)
                        ? StepFact.counted(1, 3, List.of(PUBLISH))
                        : StepFact.counted(0, 3, List.of(IMPORT, PUBLISH)));
    }

    private boolean isDeposited(StructureId school, SchoolYear year) {
        return data.deposits().latestFirst().stream()
                .anyMatch(key -> key.structure().equals(school) && key.year().equals(year));
    }

    private StepFact published(StructureId school, SchoolYear year, Publication published) {
        var open =
                published.items().stream().filter(PublishedItem::isUnresolved).count();
        var left = LeftOver.of(
                "timetable.reconcile",
                "rapprocher %d élément(s) restant(s)".formatted(open),
                "reconcile %d remaining item(s)".formatted(open));
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
        return StepFact.counted(used, families.size(), credentials(families, accounts, used));
    }

    private static List<LeftOver> credentials(List<Person> families, Collection<Account> accounts, int used) {
        var left = new ArrayList<LeftOver>();
        var none = families.size() - accounts.size();
        var waiting = accounts.size() - used;
        if (none > 0) {
            left.add(LeftOver.of(
                    "credentials.no-account",
                    "%d élève(s) ou parent(s) sans compte dans l'ENT".formatted(none),
                    "%d pupil(s) or parent(s) without an account in the ENT".formatted(none)));
        }
        if (waiting > 0) {
            left.add(LeftOver.of(
                    "credentials.not-activated",
                    "%d compte(s) jamais activé(s) : remettre les identifiants".formatted(waiting),
                    "%d account(s) never activated: hand credentials out".formatted(waiting)));
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

    private StepFact freeGroups(StructureId school) {
        var groups = directory.freeGroups().ofStructure(school).stream()
                .filter(group -> group.closedOn().isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return StepFact.notApplicable("aucun groupe libre", "no free group");
        }
        var people = functions.people(school);
        var stale = groups.stream()
                .filter(group -> !StaleCheck.of(group, people, day).isEmpty())
                .toList();
        return StepFact.counted(
                groups.size() - stale.size(),
                groups.size(),
                stale.stream()
                        .map(group -> LeftOver.of(
                                "groups.stale",
                                "revoir le groupe « %s »".formatted(group.name()),
                                "look at the group '%s'".formatted(group.name())))
                        .toList());
    }
}
