package org.ent4j.examples.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarSubject;
import org.ent4j.catalogue.gar.GarTeaching;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;

/**
 * An académie of collèges that is made as it is asked for: 600 pupils in 24 classes a school, each with eleven
 * subjects, a class and two groups; 50 members of staff a school, of whom one in ten works in the next school too.
 */
final class GarAcademie implements GarPerimeter {

    static final String ENT = "BENCH";

    private static final int PUPILS = 600;
    private static final int STAFF = 50;
    private static final int LEVELS = 4;
    private static final int CLASSES = 6;
    private static final int FIRST_UAI = 9_990_001;
    private static final List<GarFormation> FORMATIONS = List.of(
            GarFormation.of("10010012110", "6EME"),
            GarFormation.of("10110001110", "5EME"),
            GarFormation.of("10210001110", "4EME"),
            GarFormation.of("10310019110", "3EME"));
    private static final List<GarSubject> SUBJECTS = List.of(
            new GarSubject("020700", "FRANCAIS"),
            new GarSubject("061300", "MATHEMATIQUES"),
            new GarSubject("043700", "HISTOIRE-GEOGRAPHIE"),
            new GarSubject("030201", "ANGLAIS LV1"),
            new GarSubject("062900", "SCIENCES DE LA VIE ET DE LA TERRE"),
            new GarSubject("062300", "PHYSIQUE-CHIMIE"),
            new GarSubject("070800", "TECHNOLOGIE"),
            new GarSubject("090100", "ARTS PLASTIQUES"),
            new GarSubject("081300", "EDUCATION MUSICALE"),
            new GarSubject("100100", "EDUCATION PHYSIQUE ET SPORTIVE"),
            new GarSubject("030602", "ESPAGNOL LV2"));
    private static final List<String> CODES =
            SUBJECTS.stream().map(GarSubject::code).toList();
    private static final List<String> DISCIPLINES =
            List.of("L0202", "L1300", "L1000", "L0422", "L1600", "L1500", "L1400", "L6500", "L1700", "L1900", "L0426");
    private static final List<String> SURNAMES = List.of(
            "SORBIER",
            "ORVANE",
            "DELANDE",
            "BRISAURORE",
            "N'GUESSAN",
            "LEFÈVRE",
            "MIRANDE",
            "PERDRIX",
            "CLAIRVAL",
            "MONTLUNE",
            "VAUCENDREL",
            "FONTLYSSE",
            "DE LA TOUR",
            "GARNIER-PETIT",
            "ÖZTÜRK",
            "NGUYEN",
            "TILLEUL");
    private static final List<String> FIRST_NAMES = List.of(
            "Léa",
            "Inès",
            "Éléonore",
            "Jean-Baptiste",
            "Mohamed",
            "Louise",
            "Gabriel",
            "Zoé",
            "Anaïs",
            "Théo",
            "Chloé",
            "Yanis",
            "Manon",
            "Noël",
            "Aïcha",
            "Raphaël",
            "Jade",
            "Hugo",
            "Adèle");

    private final int pupils;
    private final long seed;
    private final List<List<String>> groups = groups();

    /** @param seed another one gives other names and days of birth */
    GarAcademie(int pupils, long seed) {
        this.pupils = pupils;
        this.seed = seed;
    }

    int schools() {
        return (pupils + PUPILS - 1) / PUPILS;
    }

    int staff() {
        return schools() * STAFF;
    }

    /** Two a school. */
    GarDesignations designations() {
        return uai -> {
            var first = (Integer.parseInt(uai.substring(0, 7)) - FIRST_UAI) * STAFF;
            return List.of(staffId(first), staffId(first + 1));
        };
    }

    @Override
    public void eachSchool(Consumer<GarSchool> onEach) {
        var divisions = codes();
        var all = new ArrayList<GarGroup>();
        for (var code : divisions) {
            all.add(GarGroup.division(code, "Classe de " + code));
            all.add(GarGroup.group(code + "LV2", "Espagnol " + code, code));
            all.add(GarGroup.group(code + "GR1", "Groupe 1 de " + code, code));
        }
        IntStream.range(0, schools())
                .forEach(index -> onEach.accept(GarSchool.builder()
                        .uai(uai(index))
                        .name("CLG-" + SURNAMES.get(index % SURNAMES.size()) + "-ac-VALMONT")
                        .degree(GarDegree.SECOND)
                        .addExportedTo(ENT)
                        .contract("PU")
                        .phone("+33 1 99 00 11 22")
                        .email("ce." + uai(index) + "@ac-valmont.example")
                        .addAllFormations(FORMATIONS)
                        .addAllSubjects(SUBJECTS)
                        .addAllGroups(all)
                        .build()));
    }

    private static List<String> codes() {
        return IntStream.range(0, LEVELS * CLASSES)
                .mapToObj(each -> "" + (6 - each / CLASSES) + (char) ('A' + each % CLASSES))
                .toList();
    }

    private static List<List<String>> groups() {
        return codes().stream()
                .map(each -> List.of(each, each + "GR1", each + "LV2"))
                .toList();
    }

    private static String uai(int school) {
        return Uai.ofDigits(Integer.toString(FIRST_UAI + school)).value();
    }

    @Override
    public void eachPerson(Consumer<GarPerson> onEach) {
        var uais = IntStream.range(0, schools()).mapToObj(GarAcademie::uai).toList();
        for (var index = 0; index < pupils; index++) {
            onEach.accept(pupil(index, uais.get(index / PUPILS)));
        }
        for (var index = 0; index < staff(); index++) {
            onEach.accept(staff(index, uais));
        }
    }

    private GarPerson pupil(int index, String uai) {
        var division = index % PUPILS / (PUPILS / (LEVELS * CLASSES));
        var drawn = drawn(index);
        var place = GarPlace.builder()
                .school(uai)
                .role(GarRole.PUPIL)
                .addFormations(FORMATIONS.get(division / CLASSES).mef())
                .addAllSubjects(CODES)
                .addAllGroups(groups.get(division))
                .build();
        return person("e" + digits(index), drawn)
                .birthDate((2010 + drawn % 5) + "-0" + (1 + drawn % 9) + "-" + (10 + drawn % 18))
                .attachedTo(uai)
                .addPlaces(place)
                .build();
    }

    private static GarPerson.Builder person(String id, int drawn) {
        var first = FIRST_NAMES.get(drawn % FIRST_NAMES.size());
        var surname = SURNAMES.get(drawn / 19 % SURNAMES.size());
        var second = FIRST_NAMES.get(drawn / 361 % FIRST_NAMES.size());
        return GarPerson.builder()
                .id(new PersonId(id))
                .names(new GarNames(surname, surname, first, List.of(first, second)))
                .civility(drawn % 2 == 0 ? "Mme" : "M.");
    }

    private GarPerson staff(int index, List<String> uais) {
        var school = index / STAFF;
        var id = staffId(index).value();
        var person = person(id, drawn(index + pupils)).mails(GarMails.academic(id + "@ac-valmont.example"));
        person.addPlaces(place(index, uais.get(school)));
        if (index % 10 == 9 && school + 1 < uais.size()) {
            person.addPlaces(place(index + 1, uais.get(school + 1)));
        }
        return person.build();
    }

    private GarPlace place(int index, String uai) {
        var place = GarPlace.builder().school(uai);
        if (index % STAFF < 5) {
            return place.role(GarRole.STAFF)
                    .addFunctions(index % STAFF == 0 ? "DIR" : "EDU")
                    .build();
        }
        var subject = index % CODES.size();
        place.role(GarRole.TEACHER).addFunctions("ENS").addDisciplines(DISCIPLINES.get(subject));
        for (var each = 0; each < 4; each++) {
            var taught = groups.get((index * 5 + each * 7) % groups.size());
            place.addFormations(FORMATIONS
                            .get((index * 5 + each * 7) % groups.size() / CLASSES)
                            .mef())
                    .addGroups(taught.get(0), taught.get(2))
                    .addTeachings(
                            new GarTeaching(taught.get(0), true, CODES.get(subject)),
                            new GarTeaching(taught.get(2), false, CODES.get(subject)));
        }
        return place.build();
    }

    private static PersonId staffId(int index) {
        return new PersonId("p" + digits(index));
    }

    private static String digits(int number) {
        return Integer.toString(100_000_000 + number).substring(1);
    }

    /** A number that the index and the seed give, from 0. */
    private int drawn(int index) {
        var mixed = (index + 1) * 0x9E3779B97F4A7C15L ^ seed * 0xBF58476D1CE4E5B9L;
        return (int) ((mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL >>> 40);
    }
}
