package org.ent4j.examples.cli.gar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.id.PersonId;

/**
 * Écoles of the fictitious académie, which {@code ent sample} has not: a class of each level with its teacher, a choir,
 * and a teacher who replaces the directors of two of them. The codes of levels have the form of a MEFSTAT4; they are made
 * up, and so is the spécialité of teachers.
 */
final class SampleEcoles implements GarPerimeter {

    private static final int YEAR = 2026;
    private static final int PUPILS = 22;
    private static final int DIGITS = 9;
    private static final int YOUNGEST = 3;
    private static final List<String> LEVELS = List.of("PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2");
    private static final String DIRECTORS = "CM2";
    private static final String CHOIR = "CHORALE";
    private static final List<String> SINGERS = List.of("CM1", "CM2");

    private final int schools;
    private final long seed;
    private final String ent;

    SampleEcoles(int schools, long seed, String ent) {
        this.schools = schools;
        this.seed = seed;
        this.ent = ent;
    }

    /** After those of the collèges and lycées. */
    private static int index(int ecole) {
        return Academie.MOST_SCHOOLS + ecole;
    }

    private static String uai(int ecole) {
        return Academie.uai(index(ecole)).value();
    }

    private static String level(String name) {
        return "M40" + LEVELS.indexOf(name);
    }

    @Override
    public void eachSchool(Consumer<GarSchool> onEach) {
        for (var ecole = 0; ecole < schools; ecole++) {
            onEach.accept(school(ecole));
        }
    }

    private GarSchool school(int ecole) {
        var dice = Dice.of(seed, index(ecole));
        var school = GarSchool.builder()
                .uai(uai(ecole))
                .name("E.E.PU-" + Plain.upper(Places.town(dice).name()) + "-ac-" + Academie.NAME)
                .degree(GarDegree.FIRST)
                .addExportedTo(ent)
                .contract("PU")
                .phone(Places.landline(dice))
                .email("ce." + uai(ecole) + "@" + Academie.STAFF_DOMAIN);
        LEVELS.forEach(each -> school.addGroups(GarGroup.division(each, each)));
        return school.addGroups(GarGroup.group(CHOIR, "CHORALE DES CM", SINGERS.toArray(String[]::new)))
                .build();
    }

    @Override
    public void eachPerson(Consumer<GarPerson> onEach) {
        for (var ecole = 0; ecole < schools; ecole++) {
            var dice = Dice.of(seed, index(ecole), 1);
            var people = new ArrayList<GarPerson>();
            for (var level : LEVELS) {
                people.add(teacher(dice, ecole, people.size(), level));
                for (var seat = 0; seat < PUPILS; seat++) {
                    people.add(pupil(dice, ecole, people.size(), level));
                }
            }
            if (ecole % 2 == 0) {
                people.add(replacement(dice, ecole, people.size()));
            }
            people.stream().sorted(Comparator.comparing(GarPerson::id)).forEach(onEach);
        }
    }

    private static GarPerson.Builder person(Dice dice, int ecole, int number, boolean isChild, LocalDate born) {
        var isFeminine = dice.chance(isChild ? 0.49 : 0.82);
        var first = isChild ? Names.ofPupil(dice, isFeminine) : Names.ofAdult(dice, isFeminine);
        return GarPerson.builder()
                .id(new PersonId(Places.padded(Academie.firstPerson(index(ecole)) + number, DIGITS)))
                .names(GarNames.of(Plain.upper(Names.surname(dice)), first))
                .civility(isFeminine ? "Mme" : "M.")
                .birthDate(born.toString())
                .attachedTo(uai(ecole));
    }

    private static GarPerson pupil(Dice dice, int ecole, int number, String level) {
        var born = LocalDate.ofYearDay(YEAR - YOUNGEST - LEVELS.indexOf(level), dice.between(1, 365));
        var place = GarPlace.builder()
                .school(uai(ecole))
                .role(GarRole.PUPIL)
                .addFormations(level(level))
                .addGroups(level);
        if (SINGERS.contains(level)) {
            place.addGroups(CHOIR);
        }
        return person(dice, ecole, number, true, born).addPlaces(place.build()).build();
    }

    private static GarPerson.Builder adult(Dice dice, int ecole, int number) {
        var born = LocalDate.ofYearDay(YEAR - dice.between(25, 61), dice.between(1, 365));
        return person(dice, ecole, number, false, born)
                .mails(GarMails.academic("pe" + index(ecole) + "." + number + "@" + Academie.STAFF_DOMAIN));
    }

    private static GarPerson teacher(Dice dice, int ecole, int number, String level) {
        var place = place(ecole, level);
        if (level.equals(DIRECTORS)) {
            place.addFunctions("DIR").addGroups(CHOIR);
        }
        return adult(dice, ecole, number).addPlaces(place.build()).build();
    }

    private GarPerson replacement(Dice dice, int ecole, int number) {
        var person =
                adult(dice, ecole, number).addPlaces(place(ecole, DIRECTORS).build());
        if (ecole + 1 < schools) {
            person.addPlaces(place(ecole + 1, DIRECTORS).build());
        }
        return person.build();
    }

    private static GarPlace.Builder place(int ecole, String level) {
        return GarPlace.builder()
                .school(uai(ecole))
                .role(GarRole.TEACHER)
                .addFunctions("ENS")
                .addFormations(level(level))
                .addGroups(level)
                .addDisciplines("G0000");
    }
}
