package org.ent4j.examples.sample.school;

import static org.ent4j.examples.sample.school.Subject.*;

import java.util.List;
import java.util.Map;

/**
 * What each level is taught, near to the official hours, rounded to whole and half weekly hours so that half hours are
 * lessons of every other week.
 *
 * @param whole what the whole class has
 * @param halves pairs of subjects that two halves of a class have at the same time, in turn
 * @param bands subjects that groups across classes have at the same time
 */
record Programme(List<Course> whole, List<List<Subject>> halves, List<Band> bands) {

    private static final List<Subject> SPECIALITIES_1 = List.of(MATHS, HGGSP, SES);
    private static final List<Subject> SPECIALITIES_2 = List.of(PHYSIQUE_CHIMIE, SES, HLP);
    private static final List<Subject> SPECIALITIES_3 = List.of(SVT, NSI, HGGSP);
    private static final Band LV2 = new Band("LV2", List.of(ESPAGNOL_LV2, ALLEMAND_LV2, ESPAGNOL_LV2), 2, true, 1);
    private static final Band LV2_LYCEE =
            new Band("LV2", List.of(ESPAGNOL_LV2, ALLEMAND_LV2, ESPAGNOL_LV2), 2, false, 1);
    private static final Band LATIN_5 = new Band("LAT", List.of(LATIN), 1, false, 0.2);
    private static final Band LATIN_43 = new Band("LAT", List.of(LATIN), 2, false, 0.2);

    private static final Map<Level, Programme> PROGRAMMES = Map.of(
            Level.SIXIEME,
            new Programme(
                    List.of(
                            c(FRANCAIS, 9),
                            c(MATHS, 9),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 8),
                            c(SVT, 3),
                            c(PHYSIQUE_CHIMIE, 3),
                            c(ARTS, 2),
                            c(MUSIQUE, 2),
                            c(EPS, 8)),
                    List.of(),
                    List.of()),
            Level.CINQUIEME,
            new Programme(
                    List.of(
                            c(FRANCAIS, 9),
                            c(MATHS, 7),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 6),
                            c(SVT, 3),
                            c(PHYSIQUE_CHIMIE, 3),
                            c(TECHNOLOGIE, 3),
                            c(ARTS, 2),
                            c(MUSIQUE, 2),
                            c(EPS, 6)),
                    List.of(),
                    List.of(LV2, LATIN_5)),
            Level.QUATRIEME,
            new Programme(
                    List.of(
                            c(FRANCAIS, 9),
                            c(MATHS, 7),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 6),
                            c(SVT, 3),
                            c(ARTS, 2),
                            c(MUSIQUE, 2),
                            c(EPS, 6)),
                    List.of(List.of(TECHNOLOGIE, PHYSIQUE_CHIMIE)),
                    List.of(LV2, LATIN_43)),
            Level.TROISIEME,
            new Programme(
                    List.of(
                            c(FRANCAIS, 8),
                            c(MATHS, 7),
                            c(HISTOIRE_GEO, 7),
                            c(ANGLAIS_LV1, 6),
                            c(SVT, 3),
                            c(ARTS, 2),
                            c(MUSIQUE, 2),
                            c(EPS, 6)),
                    List.of(List.of(TECHNOLOGIE, PHYSIQUE_CHIMIE)),
                    List.of(LV2, LATIN_43)),
            Level.SECONDE,
            new Programme(
                    List.of(
                            c(FRANCAIS, 8),
                            c(MATHS, 8),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 6),
                            c(EPS, 4),
                            c(SES, 3),
                            c(SNT, 3),
                            c(EMC, 1),
                            c(PHYSIQUE_CHIMIE, 4)),
                    List.of(List.of(PHYSIQUE_CHIMIE, SVT)),
                    List.of(LV2_LYCEE)),
            Level.PREMIERE,
            new Programme(
                    List.of(
                            c(FRANCAIS, 8),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 5),
                            c(EPS, 4),
                            c(SCIENTIFIQUE, 4),
                            c(EMC, 1)),
                    List.of(),
                    List.of(
                            LV2_LYCEE,
                            speciality("S1", SPECIALITIES_1, 4),
                            speciality("S2", SPECIALITIES_2, 4),
                            speciality("S3", SPECIALITIES_3, 4))),
            Level.TERMINALE,
            new Programme(
                    List.of(
                            c(PHILOSOPHIE, 8),
                            c(HISTOIRE_GEO, 6),
                            c(ANGLAIS_LV1, 4),
                            c(EPS, 4),
                            c(SCIENTIFIQUE, 4),
                            c(EMC, 1)),
                    List.of(),
                    List.of(LV2_LYCEE, speciality("S1", SPECIALITIES_1, 6), speciality("S2", SPECIALITIES_2, 6))));

    static Programme of(Level level) {
        return PROGRAMMES.getOrDefault(level, new Programme(List.of(), List.of(), List.of()));
    }

    private static Course c(Subject subject, int halves) {
        return new Course(subject, halves);
    }

    private static Band speciality(String name, List<Subject> subjects, int hours) {
        return new Band(name, subjects, hours, false, 1);
    }

    /** A subject of a whole class, in halves of an hour a week. */
    record Course(Subject subject, int halves) {}

    /**
     * Groups at the same time: one for each class of the band, of these subjects in turn, or one group alone when
     * there is one subject.
     *
     * @param share how many of the pupils take part, from 0 to 1
     */
    record Band(String name, List<Subject> subjects, int hours, boolean andEveryOtherWeek, double share) {

        int halves() {
            return 2 * hours + (andEveryOtherWeek ? 1 : 0);
        }
    }
}
