package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** The people of the directory as Pronote and e-sidoc are told of them; for one command, as they are when first asked for. */
public final class PortalDirectory implements PortalPeople {

    private static final List<PhoneKind> CALLED_FIRST = List.of(PhoneKind.MOBILE, PhoneKind.HOME, PhoneKind.WORK);

    private final Directory directory;
    private final JooqDirectory store;
    private final Map<StructureId, List<PortalPerson>> asked = new HashMap<>();

    private PortalDirectory(Directory directory, JooqDirectory store) {
        this.directory = directory;
        this.store = store;
    }

    public static PortalDirectory of(EntData data) {
        return new PortalDirectory(data.directory(), JooqDirectory.on(data.dataSource()));
    }

    @Override
    public Optional<PortalSchool> school(StructureId school) {
        return directory.structure(school).map(PortalDirectory::school);
    }

    private static PortalSchool school(Structure structure) {
        return PortalSchool.builder()
                .id(structure.id())
                .uai(structure.uai())
                .name(structure.name())
                .build();
    }

    @Override
    public List<PortalPerson> people(StructureId school) {
        return asked.computeIfAbsent(school, this::read);
    }

    private List<PortalPerson> read(StructureId school) {
        var pupils = directory.pupils(school);
        var all = new LinkedHashMap<PersonId, Person>();
        List.of(pupils, directory.guardians(pupils), directory.staff(school))
                .forEach(some -> some.forEach(person -> all.putIfAbsent(person.id(), person)));
        var accounts = accounts(all.keySet());
        return all.values().stream()
                .map(person -> person(person, school, Optional.ofNullable(accounts.get(person.id()))))
                .toList();
    }

    private Map<PersonId, Account> accounts(Collection<PersonId> people) {
        var accounts = new HashMap<PersonId, Account>();
        store.accounts().byPeople(List.copyOf(people)).forEach(account -> accounts.put(account.person(), account));
        return accounts;
    }

    private static PortalPerson person(Person person, StructureId school, Optional<Account> account) {
        return PortalPerson.builder()
                .id(person.id())
                .account(account.map(each -> each.login().value()))
                .name(person.name())
                .profil(profil(person, school))
                .born(person.birthDate())
                .sex(person.title().flatMap(Sex::ofTitle))
                .ine(person.ine())
                .email(person.email())
                .address(person.address().map(PortalDirectory::address).orElse(MailAddress.NONE))
                .addAllTelephones(CALLED_FIRST.stream()
                        .flatMap(kind -> Optional.ofNullable(person.phones().get(kind)).stream())
                        .toList())
                .addAllSchools(person.affiliations().stream()
                        .map(Affiliation::structure)
                        .toList())
                .addAllClasses(person.in(school)
                        .flatMap(affiliation -> affiliation.classes().stream())
                        .distinct()
                        .toList())
                .addAllGuardians(guardians(person))
                .build();
    }

    /** In that school, where it is another than in the others. */
    private static Profil profil(Person person, StructureId school) {
        return person.in(school).map(Affiliation::profil).findFirst().orElse(person.profil());
    }

    private static MailAddress address(PostalAddress address) {
        return new MailAddress(address.lines(), address.postalCode(), address.city(), address.country());
    }

    /** Those who represent the pupil before the law or have him in charge; those who are called first, first. */
    private static List<PersonId> guardians(Person pupil) {
        return pupil.guardians().stream()
                .filter(link -> link.authority() != Authority.NONE)
                .sorted(Comparator.comparing(Guardianship::contact).reversed())
                .map(Guardianship::guardian)
                .toList();
    }

    /** The first day of the school year of a day: 1 September, as nothing more exact is asked of it. */
    public static LocalDate rentree(LocalDate day) {
        return LocalDate.of(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1, 9, 1);
    }
}
