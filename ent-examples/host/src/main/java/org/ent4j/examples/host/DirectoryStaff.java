package org.ent4j.examples.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.catalogue.mediacentre.allocation.StaffMember;
import org.ent4j.catalogue.spi.SchoolStaff;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Who works in a school, as the directory has it; for one command, as it is when first asked for. */
public final class DirectoryStaff implements SchoolStaff {

    private static final Set<Profil> NO_STAFF = Set.of(Profil.ELEVE, Profil.PARENT);

    private final Directory directory;
    private final JooqDirectory store;
    private final Map<StructureId, List<Person>> asked = new HashMap<>();

    private DirectoryStaff(Directory directory, JooqDirectory store) {
        this.directory = directory;
        this.store = store;
    }

    public static DirectoryStaff of(EntData data) {
        return new DirectoryStaff(data.directory(), JooqDirectory.on(data.dataSource()));
    }

    @Override
    public List<StaffMember> of(StructureId school) {
        return people(school).stream()
                .flatMap(person -> member(person, school).stream())
                .toList();
    }

    private List<Person> people(StructureId school) {
        return asked.computeIfAbsent(
                school,
                any -> directory.staff(school).stream()
                        .filter(Person::isPresent)
                        .toList());
    }

    private static Optional<StaffMember> member(Person person, StructureId school) {
        var there = person.in(school)
                .filter(each -> !NO_STAFF.contains(each.profil()))
                .toList();
        return there.stream()
                .map(Affiliation::profil)
                .min(Profil::compareTo)
                .map(profil -> new StaffMember(
                        person.id(),
                        profil,
                        there.stream()
                                .flatMap(each -> DirectoryGarPeople.functions(each).stream())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        person.email()));
    }

    /**
     * Whom somebody means who writes a number of the directory, a sign-in name or the e-mail address of somebody of the
     * school; of what is none of these, the text as a number that nobody has.
     *
     * @param text not blank
     */
    public PersonId meant(StructureId school, String text) {
        return known(text).or(() -> byEmail(school, text.strip())).orElseGet(() -> new PersonId(text.strip()));
    }

    /** @param text a number of the directory or a sign-in name, not blank */
    Optional<PersonId> known(String text) {
        return directory.person(new PersonId(text.strip())).map(Person::id).or(() -> byLogin(text.strip()));
    }

    private Optional<PersonId> byLogin(String text) {
        return Optional.of(text)
                .filter(Login::isLogin)
                .flatMap(each -> store.accounts().byLogin(new Login(each)))
                .map(account -> account.person());
    }

    /** When one alone has it. */
    private Optional<PersonId> byEmail(StructureId school, String text) {
        var those = people(school).stream()
                .filter(each -> each.email().filter(text::equalsIgnoreCase).isPresent())
                .map(Person::id)
                .toList();
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** As people know him; nothing when the directory does not. */
    public Optional<String> name(PersonId person) {
        return directory
                .person(person)
                .map(each -> each.name().usageName() + " " + each.name().firstName());
    }
}
