package org.ent4j.catalogue.pronote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/** A collège and a lycée of one cité scolaire, and their people. */
public final class MadeUp {

    public static final StructureId COLLEGE = new StructureId("9990001X");
    public static final StructureId LYCEE = new StructureId("9990002Y");
    public static final PersonId ADMIN = new PersonId("admin");

    private MadeUp() {}

    public static PortalSchool school(StructureId id, String digits) {
        return PortalSchool.builder()
                .id(id)
                .uai(Uai.ofDigits(digits))
                .name("ÉTABLISSEMENT " + id)
                .address(new MailAddress(List.of("1 place du Marché"), "57000", "METZ", ""))
                .telephone("0387000000")
                .build();
    }

    public static PortalPerson.Builder person(String id, Profil profil, String last, String first) {
        return PortalPerson.builder()
                .id(new PersonId(id))
                .profil(profil)
                .name(PersonName.of(last, first))
                .account(id + ".compte");
    }

    public static PortalPerson pupil(String id, String last, String first, String born, String... guardians) {
        return person(id, Profil.ELEVE, last, first)
                .born(LocalDate.parse(born))
                .sex(Sex.FEMALE)
                .ine(new Ine("123456789AB"))
                .addClasses("1234$3A")
                .addSchools(COLLEGE)
                .addAllGuardians(Arrays.stream(guardians).map(PersonId::new).toList())
                .build();
    }

    public static PortalPerson parent(String id, String last, String first, String... telephones) {
        return person(id, Profil.PARENT, last, first)
                .sex(Sex.MALE)
                .born(LocalDate.of(1980, 1, 2))
                .address(new MailAddress(List.of("3 rue " + id), "57050", "LONGEVILLE", ""))
                .addTelephones(telephones)
                .build();
    }

    public static PortalPerson teacher(String id, String last, String first) {
        return person(id, Profil.ENSEIGNANT, last, first)
                .born(LocalDate.of(1975, 5, 6))
                .build();
    }

    /** Those of the two schools; a teacher and a family are in both. */
    public static Directory directory() {
        var family = List.of(
                parent("p1", "MARTIN", "Paul"),
                parent("p2", "MARTIN", "Léa", "0600000002"),
                pupil("e1", "MARTIN", "Zoé", "2012-09-28", "p1", "p2"),
                teacher("t1", "DURAND", "Anne"));
        var college = new ArrayList<>(family);
        college.add(pupil("e2", "DUPONT", "Jean", "2012-01-05"));
        college.add(pupil("e3", "DUPONT", "Jean", "2013-02-06"));
        college.add(person("s1", Profil.DIRECTION, "CHEF", "Luc").build());
        var lycee = new ArrayList<>(family);
        lycee.add(pupil("e4", "LEROY", "Inès", "2009-03-07", "p9"));
        return new Directory(college, lycee);
    }

    /** A directory of two schools. */
    public record Directory(List<PortalPerson> college, List<PortalPerson> lycee) implements PortalPeople {

        @Override
        public Optional<PortalSchool> school(StructureId school) {
            return school.equals(COLLEGE)
                    ? Optional.of(MadeUp.school(COLLEGE, "9990001"))
                    : Optional.of(school).filter(LYCEE::equals).map(any -> MadeUp.school(LYCEE, "9990002"));
        }

        @Override
        public List<PortalPerson> people(StructureId school) {
            return school.equals(COLLEGE) ? college : lycee;
        }
    }

    public static PronoteConnection.Builder connection() {
        return connection("https://9990001X.index-education.net/pronote/", Hosting.INDEX_EDUCATION, "ENT");
    }

    static PronoteConnection.Builder connection(String server, Hosting hosting, String partner) {
        return PronoteConnection.builder()
                .school(COLLEGE)
                .hosting(hosting)
                .server(server)
                .partner(partner);
    }
}
