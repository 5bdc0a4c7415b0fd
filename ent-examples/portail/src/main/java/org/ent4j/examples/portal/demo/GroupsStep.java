package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupActor;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * A free group that has gone stale, rules that nobody has taken away, and an administrator who made them: what the
 * verification of rights is there to find (A4).
 */
final class GroupsStep implements DemoStep {

    private static final GroupId CPE = new GroupId("groupe-cpe");
    private static final PersonId PORTAL = new PersonId("portail");
    private static final LocalDate LAST_YEAR = LocalDate.of(DemoSchools.YEAR.start() - 1, 9, 8);
    private static final LocalDate RENTREE = LocalDate.of(DemoSchools.YEAR.start(), 9, 7);
    private static final LocalDate LAST_OPEN_DAY = LocalDate.of(DemoSchools.YEAR.start(), 10, 16);

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople people;

    @Inject
    GroupsStep(PortalData data, OpenSchools schools, DemoPeople people) {
        this.data = data;
        this.schools = schools;
        this.people = people;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Label what() {
        return Label.of("Groupes", "Groups");
    }

    @Override
    public void run() {
        var school = schools.find(DemoSchools.first()).orElseThrow();
        var administrator = people.administrators().get(0).person();
        if (data.directoryStore().freeGroups().byId(CPE).isEmpty()) {
            fill(school, administrator);
        }
        makeRules(school, administrator);
        schools.changed(school.id());
    }

    private static void makeRules(OpenSchool school, PersonId administrator) {
        var administration = school.rights().administration();
        var group = new org.ent4j.access.population.GroupId(CPE.value());
        done(administration.makeForPortal(ChangeEntry.of(
                PORTAL,
                at(LAST_YEAR),
                "groupe libre CPE",
                new RightsChange.GroupPut(
                        new Group(group, "CPE", Group.Kind.FREE, Optional.of(school.id()), Optional.of(LAST_YEAR))))));
        var author = SchoolUsers.id(new Actor(administrator, Capacity.AUTRE_PERSONNEL));
        done(administration.make(ChangeEntry.of(
                author, at(RENTREE), "annuaire pour les CPE", new RightsChange.RulePut(forGroup(school.id(), group)))));
        done(administration.make(ChangeEntry.of(
                author, at(RENTREE), "portes ouvertes", new RightsChange.RulePut(forOpenDays(school.id())))));
    }

    /** One CPE, and a teacher who helped out last year. */
    private void fill(OpenSchool school, PersonId owner) {
        var members = Stream.concat(
                        first(school, Profil.VIE_SCOLAIRE, 0).stream(), first(school, Profil.ENSEIGNANT, 5).stream())
                .toList();
        var group = FreeGroup.builder()
                .id(CPE)
                .name("CPE")
                .structure(school.id())
                .owner(owner)
                .build();
        done(group.add(members, GroupActor.administrator(owner), LAST_YEAR)
                .map(change -> done(data.directoryStore().freeGroups().save(change.group()))));
    }

    private static Optional<PersonId> first(OpenSchool school, Profil profil, int after) {
        return school.names().staff().stream()
                .filter(person -> person.profil() == profil)
                .skip(after)
                .map(Person::id)
                .findFirst();
    }

    private static AccessRule forGroup(StructureId school, org.ent4j.access.population.GroupId group) {
        return rule(
                school + "/annuaire/CPE",
                PortalRole.SEARCH_PEOPLE,
                new Target.OfGroups(Set.of(group)),
                Population.EVERYBODY,
                Validity.ALWAYS);
    }

    private static AccessRule forOpenDays(StructureId school) {
        return rule(
                school + "/mediacentre/PARENT",
                PortalRole.USE_MEDIACENTRE,
                new Target.OfStructures(Set.of(school)),
                Population.of(Profil.PARENT),
                Validity.between(RENTREE, LAST_OPEN_DAY));
    }

    private static AccessRule rule(
            String id, PortalRole role, Target target, Population population, Validity validity) {
        return new AccessRule(new RuleId(id), role.service(), role.role(), target, population, validity);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    private static <T> T done(Either<?, T> outcome) {
        return outcome.getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
