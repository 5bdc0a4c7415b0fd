package org.ent4j.catalogue.gar.validation;

import static org.ent4j.catalogue.gar.validation.GarCheck.warning;

import java.util.List;
import org.ent4j.model.text.Label;

/** Checks of values: all of them, on this page. */
final class CodeChecks {

    private static final String UAI_SOURCE =
            "GAR-ENT.xsd 1.7, documentation of the element; check letter of the UAI verified on real UAIs";
    private static final String ALAMBIC_SOURCE = "alambic, export to the GAR";
    private static final String DOC_SOURCE = "GAR-ENT.xsd 1.7, documentation of the element";
    private static final String BCN_SOURCE = "gar-connector, filter of matières: BCN codes of 6 characters";
    private static final String GC_SOURCE = "gar-connector, export to the GAR";
    private static final String MAIL_SOURCE = "ours: the GAR writes to them";

    static final GarCheck NOT_A_UAI = warning(
            "CAT-VAL-50",
            Label.of("Un UAI a la forme d'un UAI", "A UAI looks like one"),
            UAI_SOURCE,
            CodeDefect.NotAUai.class);
    static final GarCheck WRONG_LETTER = warning(
            "CAT-VAL-51",
            Label.of("La lettre d'un UAI est la bonne", "The letter of a UAI is right"),
            UAI_SOURCE,
            CodeDefect.WrongLetter.class);
    static final GarCheck UNKNOWN_PROFILE = warning(
            "CAT-VAL-52",
            Label.of("Un profil est un profil national", "A profile is a national profile"),
            ALAMBIC_SOURCE,
            CodeDefect.UnknownProfile.class);
    static final GarCheck PROFILE_ELSEWHERE = warning(
            "CAT-VAL-53",
            Label.of("Un profil est de son fichier", "A profile is of its file"),
            ALAMBIC_SOURCE,
            CodeDefect.ProfileElsewhere.class);
    static final GarCheck UNKNOWN_STATUS = warning(
            "CAT-VAL-54",
            Label.of("Le statut est DIVISION ou GROUPE", "The status is DIVISION or GROUPE"),
            DOC_SOURCE,
            CodeDefect.UnknownStatus.class);
    static final GarCheck DIVISION_OF_DIVISION = warning(
            "CAT-VAL-55",
            Label.of("Seul un groupe a des divisions d'appartenance", "Only a group belongs to divisions"),
            DOC_SOURCE,
            CodeDefect.DivisionOfDivision.class);
    static final GarCheck NOT_A_MATIERE = warning(
            "CAT-VAL-56",
            Label.of("Un code de matière est celui de la BCN", "The code of a matière is that of the BCN"),
            BCN_SOURCE,
            CodeDefect.NotAMatiere.class);
    static final GarCheck NOT_A_MEF = warning(
            "CAT-VAL-57",
            Label.of("Un MEF a 11 caractères", "A MEF has 11 characters"),
            DOC_SOURCE,
            CodeDefect.NotAMef.class);
    static final GarCheck NOT_A_LEVEL = warning(
            "CAT-VAL-58",
            Label.of("Un MEFSTAT4 a 4 caractères", "A MEFSTAT4 has 4 characters"),
            DOC_SOURCE,
            CodeDefect.NotALevel.class);
    static final GarCheck UNKNOWN_CIVILITY = warning(
            "CAT-VAL-59",
            Label.of("La civilité est M. ou Mme", "The civility is M. or Mme"),
            DOC_SOURCE,
            CodeDefect.UnknownCivility.class);
    static final GarCheck BLANK = warning(
            "CAT-VAL-60",
            Label.of("Un élément a une valeur", "An element has a value"),
            GC_SOURCE,
            CodeDefect.Blank.class);
    static final GarCheck NOT_AN_ADDRESS = warning(
            "CAT-VAL-61",
            Label.of("Un mail est une adresse", "A mail is an address"),
            MAIL_SOURCE,
            CodeDefect.NotAnAddress.class);
    static final GarCheck UNUSUAL_VERSION = warning(
            "CAT-VAL-62",
            Label.of("La version est 1.0", "The version is 1.0"),
            GC_SOURCE,
            CodeDefect.UnusualVersion.class);

    static final List<GarCheck> ALL = List.of(
            NOT_A_UAI,
            WRONG_LETTER,
            UNKNOWN_PROFILE,
            PROFILE_ELSEWHERE,
            UNKNOWN_STATUS,
            DIVISION_OF_DIVISION,
            NOT_A_MATIERE,
            NOT_A_MEF,
            NOT_A_LEVEL,
            UNKNOWN_CIVILITY,
            BLANK,
            NOT_AN_ADDRESS,
            UNUSUAL_VERSION);

    private CodeChecks() {}
}
