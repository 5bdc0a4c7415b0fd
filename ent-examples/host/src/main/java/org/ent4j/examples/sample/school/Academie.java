package org.ent4j.examples.sample.school;

import java.time.LocalDate;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;

/**
 * The académie that does not exist: Valmont, code 98, which the national list leaves free (it ends at 43 and keeps 99
 * for "sans objet").
 *
 * <p>Its schools have genuine UAIs, with the right check letter, that no real school can have: they begin with 999. The
 * first three digits of a real UAI name a département (001 to 095, 620 and 720 for Corse, 971 to 988), or a series outside
 * of them (100 and 199 for zones de remplacement, numbers of countries for schools abroad, and INSEE gives no country
 * the number 999). So no real school begins with 999, and {@link Uai#departement()} finds nothing for it.
 */
public final class Academie {

    public static final String NAME = "VALMONT";
    public static final String CODE = "98";
    public static final String STAFF_DOMAIN = "ac-valmont.example";
    public static final String HOME_DOMAIN = "courriel.example";

    /** More schools than that do not fit into the ranges of identifiers. */
    public static final int MOST_SCHOOLS = 900;

    private static final int FIRST_UAI = 9_990_001;
    private static final int FIRST_STRUCTURE = 5_000;
    private static final int PEOPLE_PER_SCHOOL = 20_000;

    private Academie() {}

    /** The UAI of a school, counted from 0. */
    public static Uai uai(int school) {
        return Uai.ofDigits(Integer.toString(FIRST_UAI + school));
    }

    /** ENTStructureJointure of a school, counted from 0. */
    public static long structure(int school) {
        return FIRST_STRUCTURE + (long) school;
    }

    /** The first ENTPersonJointure of a school's own; {@value #PEOPLE_PER_SCHOOL} follow. */
    public static long firstPerson(int school) {
        return (school + 1L) * PEOPLE_PER_SCHOOL;
    }

    /** The day of the export: 15 January, when the first pupils have changed class. */
    public static LocalDate exportedOn(SchoolYear year) {
        return LocalDate.of(year.start() + 1, 1, 15);
    }
}
