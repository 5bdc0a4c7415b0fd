package org.ent4j.examples.portal.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.account.signin.SignInFacts;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.demo.DemoSignIn;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.model.text.Folding;

/** Who would sign in at which desk, by the table of the portal. */
@Singleton
public final class Desks {

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople demonstration;

    /**
     * Somebody at a desk.
     *
     * @param what he is, and where: {@code "Enseignant, Collège …"}
     */
    public record Somebody(Person person, String name, String what) {}

    @Inject
    Desks(PortalData data, OpenSchools schools, DemoPeople demonstration) {
        this.data = data;
        this.schools = schools;
        this.demonstration = demonstration;
    }

    /** The people of the demonstration, one for each part that there is to play. */
    public List<Somebody> known() {
        return demonstration.all().stream()
                .map(each -> new Somebody(each.person(), SchoolNames.of(each.person()), each.part()))
                .toList();
    }

    /** Those of all schools whose names begin so, in the order of their names. */
    public List<Somebody> people(SignInRule rule, String text) {
        var found = new ArrayList<Somebody>();
        for (var structure : data.directory().structures()) {
            schools.find(structure.id())
                    .ifPresent(school -> everybody(school)
                            .filter(person -> isAt(rule, person) && begins(person, text))
                            .map(person -> somebody(person, structure))
                            .forEach(found::add));
        }
        found.sort(Comparator.comparing(Somebody::name));
        return found;
    }

    private Stream<Person> everybody(OpenSchool school) {
        var pupils = school.names().pupils();
        return Stream.of(pupils, school.names().staff(), data.directory().guardians(pupils))
                .flatMap(Collection::stream)
                .distinct();
    }

    private boolean isAt(SignInRule rule, Person person) {
        return ruleOf(person).equals(rule.id());
    }

    /** By which rule somebody signs in, and so at which desk. */
    public String ruleOf(Person person) {
        var facts = SignInFacts.of(person, false, demonstration.isAdministrator(person.id()));
        return DemoSignIn.TABLE.where(facts).rules().get(0);
    }

    private static boolean begins(Person person, String text) {
        return Folding.fold(SchoolNames.of(person)).startsWith(Folding.fold(text));
    }

    private static Somebody somebody(Person person, Structure school) {
        return new Somebody(
                person, SchoolNames.of(person), person.profil().label().fr() + ", " + school.name());
    }
}
