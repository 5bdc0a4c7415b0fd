package org.ent4j.catalogue.gar.validation;

import static org.ent4j.catalogue.gar.validation.GarCheck.blocking;
import static org.ent4j.catalogue.gar.validation.GarCheck.warning;

import java.util.List;
import org.ent4j.model.text.Label;

/** Checks between objects: all of them, on this page. */
final class LinkChecks {

    private static final String WHOLE_SOURCE = "GAR-ENT.xsd 1.7, keys, over all files of the export";
    private static final String ALAMBIC_SOURCE = "alambic, export to the GAR";
    private static final String ONCE_SOURCE = "ours: an identifier of the ENT is one person";
    private static final String GC_SOURCE = "gar-connector, export to the GAR";
    private static final String CUT_SOURCE = "ours: one missing file is told once, not thousands of times";

    static final GarCheck DOUBLED_KEY = blocking(
            "CAT-VAL-30",
            Label.of("Une clé est unique dans tout l'export", "A key is unique in the whole export"),
            WHOLE_SOURCE,
            LinkDefect.DoubledKey.class);
    static final GarCheck DIVISION_AND_GROUP = blocking(
            "CAT-VAL-31",
            Label.of(
                    "Une division et un groupe n'ont pas le même code",
                    "A division and a group have not the same code"),
            ALAMBIC_SOURCE,
            LinkDefect.DivisionAndGroup.class);
    static final GarCheck PUPIL_AND_TEACHER = warning(
            "CAT-VAL-32",
            Label.of("Une personne est élève ou enseignant", "A person is a pupil or a teacher"),
            ONCE_SOURCE,
            LinkDefect.PupilAndTeacher.class);
    static final GarCheck UNKNOWN_SCHOOL = warning(
            "CAT-VAL-40",
            Label.of("Un établissement cité est dans l'export", "A school that is named is in the export"),
            GC_SOURCE,
            LinkDefect.UnknownSchool.class);
    static final GarCheck UNKNOWN_PERSON = warning(
            "CAT-VAL-41",
            Label.of("Une personne citée est dans l'export", "A person who is named is in the export"),
            GC_SOURCE,
            LinkDefect.UnknownPerson.class);
    static final GarCheck UNKNOWN_GROUP = warning(
            "CAT-VAL-42",
            Label.of("Un groupe cité est dans l'export", "A group that is named is in the export"),
            ALAMBIC_SOURCE,
            LinkDefect.UnknownGroup.class);
    static final GarCheck WRONG_STATUS = warning(
            "CAT-VAL-43",
            Label.of(
                    "Une classe citée est une division, un groupe cité un groupe",
                    "A class that is named is a division, a group is a group"),
            ALAMBIC_SOURCE,
            LinkDefect.WrongStatus.class);
    static final GarCheck UNKNOWN_MEF = warning(
            "CAT-VAL-44",
            Label.of("Un MEF cité est dans l'export", "A MEF that is named is in the export"),
            GC_SOURCE,
            LinkDefect.UnknownMef.class);
    static final GarCheck UNKNOWN_MATIERE = warning(
            "CAT-VAL-45",
            Label.of("Une matière citée est dans l'export", "A matière that is named is in the export"),
            GC_SOURCE,
            LinkDefect.UnknownMatiere.class);
    static final GarCheck SEVERAL_MEFS = warning(
            "CAT-VAL-46",
            Label.of("Un élève a un MEF par établissement", "A pupil has one MEF in a school"),
            GC_SOURCE,
            LinkDefect.SeveralMefs.class);
    static final GarCheck EMPTY_GROUP = warning(
            "CAT-VAL-47",
            Label.of("Un groupe a un membre", "A group has a member"),
            ALAMBIC_SOURCE,
            LinkDefect.EmptyGroup.class);
    static final GarCheck TOO_MANY_RESP_AFF = warning(
            "CAT-VAL-48",
            Label.of(
                    "50 responsables d'affectation au plus par établissement",
                    "50 responsables d'affectation at most in a school"),
            GC_SOURCE,
            LinkDefect.TooManyRespAff.class);
    static final GarCheck UNCHECKED = warning(
            "CAT-VAL-49",
            Label.of("Les références se vérifient", "References can be checked"),
            CUT_SOURCE,
            LinkDefect.Unchecked.class);

    static final List<GarCheck> ALL = List.of(
            DOUBLED_KEY,
            DIVISION_AND_GROUP,
            PUPIL_AND_TEACHER,
            UNKNOWN_SCHOOL,
            UNKNOWN_PERSON,
            UNKNOWN_GROUP,
            WRONG_STATUS,
            UNKNOWN_MEF,
            UNKNOWN_MATIERE,
            SEVERAL_MEFS,
            EMPTY_GROUP,
            TOO_MANY_RESP_AFF,
            UNCHECKED);

    private LinkChecks() {}
}
