package org.ent4j.catalogue.gar.validation;

import static org.ent4j.catalogue.gar.validation.GarCheck.blocking;

import java.util.List;
import org.ent4j.model.text.Label;

/** Checks of what the schema demands: all of them, on this page. */
final class SchemaChecks {

    private static final String XSD_SOURCE = "GAR-ENT.xsd 1.7, GAR-ENT-1D.xsd 1.4";
    private static final String BIG_SOURCE = "ours: nothing grows without bounds";

    static final GarCheck NO_VERSION = blocking(
            "CAT-VAL-20",
            Label.of("La racine a sa version", "The root has its version"),
            XSD_SOURCE,
            SchemaDefect.NoVersion.class);
    static final GarCheck UNKNOWN_ELEMENT = blocking(
            "CAT-VAL-21",
            Label.of("Pas d'élément inconnu", "No unknown element"),
            XSD_SOURCE,
            SchemaDefect.UnknownElement.class);
    static final GarCheck MISPLACED = blocking(
            "CAT-VAL-22",
            Label.of("Les éléments sont dans l'ordre", "Elements are in order"),
            XSD_SOURCE,
            SchemaDefect.Misplaced.class);
    static final GarCheck MISSING_ELEMENT = blocking(
            "CAT-VAL-23",
            Label.of("Les éléments obligatoires sont là", "Required elements are there"),
            XSD_SOURCE,
            SchemaDefect.MissingElement.class);
    static final GarCheck TOO_MANY = blocking(
            "CAT-VAL-24",
            Label.of("Un élément unique est là une fois", "A single element is there once"),
            XSD_SOURCE,
            SchemaDefect.TooMany.class);
    static final GarCheck TOO_LONG = blocking(
            "CAT-VAL-25",
            Label.of("Les valeurs tiennent dans leur longueur", "Values keep to their length"),
            XSD_SOURCE,
            SchemaDefect.TooLong.class);
    static final GarCheck NOT_A_DATE = blocking(
            "CAT-VAL-26",
            Label.of("Une date est aaaa-mm-jj", "A date is yyyy-mm-dd"),
            XSD_SOURCE,
            SchemaDefect.NotADate.class);
    static final GarCheck STRAY_TEXT = blocking(
            "CAT-VAL-27",
            Label.of("Pas de texte entre les éléments", "No text between elements"),
            XSD_SOURCE,
            SchemaDefect.StrayText.class);
    static final GarCheck FORBIDDEN_ATTRIBUTE = blocking(
            "CAT-VAL-28",
            Label.of("Pas d'attribut inconnu", "No unknown attribute"),
            XSD_SOURCE,
            SchemaDefect.ForbiddenAttribute.class);
    static final GarCheck OBJECT_TOO_BIG = blocking(
            "CAT-VAL-29",
            Label.of("Un objet reste lisible", "An object can be read"),
            BIG_SOURCE,
            SchemaDefect.ObjectTooBig.class);

    static final List<GarCheck> ALL = List.of(
            NO_VERSION,
            UNKNOWN_ELEMENT,
            MISPLACED,
            MISSING_ELEMENT,
            TOO_MANY,
            TOO_LONG,
            NOT_A_DATE,
            STRAY_TEXT,
            FORBIDDEN_ATTRIBUTE,
            OBJECT_TOO_BIG);

    private SchemaChecks() {}
}
