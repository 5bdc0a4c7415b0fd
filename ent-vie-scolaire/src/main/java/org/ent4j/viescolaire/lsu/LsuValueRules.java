package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import org.ent4j.model.text.Label;

/** What is demanded of each value before a file is written, beside texts: all of it, on this page. */
public final class LsuValueRules {

    public static final LsuCheck<LsuValue.Code> HAS_ITS_LENGTH = blocking(
            "VS-LSU-63",
            Label.of("Un code a la longueur que le format demande", "A code has the length that the format demands"),
            "Schema, CodeMatiere; first degree: CodeINE, CodeDomaine",
            it -> it.found() != it.length(),
            it -> new LsuValueTrouble.WrongLength(it.what(), it.code(), it.found(), it.length()));

    public static final LsuCheck<LsuValue.Number> ON_ITS_SCALE = blocking(
            "VS-LSU-64",
            Label.of("Un nombre est entre ses bornes", "A number is within its bounds"),
            "Schema, positionnements, Millesime, Cycle",
            it -> it.value() < it.least() || it.value() > it.most(),
            it -> new LsuTrouble.LevelOffItsScale(it.what(), it.value(), it.least(), it.most()));

    public static final LsuCheck<LsuValue.Day> DAY_OF_OUR_ERA = blocking(
            "VS-LSU-65",
            Label.of("L'année d'une date a quatre chiffres", "The year of a day has four digits"),
            "Schema, xs:date and StringDateTime",
            it -> it.day().getYear() < 1 || it.day().getYear() > 9999,
            it -> new LsuValueTrouble.NoDay(it.what(), it.day()));

    public static final LsuCheck<LsuValue.Key> ONCE_IN_THE_FILE = blocking(
            "VS-LSU-66",
            Label.of("Une clé n'appartient qu'à un", "A key belongs to one"),
            "Schema, xs:ID and xs:unique",
            it -> it.first().isPresent(),
            it -> new LsuValueTrouble.TakenAlready(
                    it.what(), it.key(), it.first().orElse("")));

    public static final LsuCheck<LsuValue.Part> ONCE_IN_ITS_PART = blocking(
            "VS-LSU-67",
            Label.of("Rien n'est en double dans un bilan", "Nothing is twice in a report"),
            "Schema, xs:unique",
            LsuValue.Part::isRepeated,
            it -> new LsuValueTrouble.Twice(it.what(), it.key()));

    public static final LsuCheck<LsuValue.References> REFERS_TO_WHAT_IS_THERE = blocking(
            "VS-LSU-68",
            Label.of("Le fichier a ce à quoi il renvoie", "The file has what it refers to"),
            "Schema, IDREF",
            it -> !it.unknown().isEmpty(),
            it -> new LsuTrouble.UnknownReference(String.join(", ", it.unknown())));

    public static final LsuCheck<LsuValue.Parts> ONE_AT_LEAST = blocking(
            "VS-LSU-69",
            Label.of("Une liste demandée n'est pas vide", "A list that is demanded is not empty"),
            "Schema, minOccurs",
            it -> it.found() < 1,
            it -> new LsuValueTrouble.NoneThere(it.what()));

    public static final LsuCheck<LsuValue.Term> IS_OF_THE_FORMAT = blocking(
            "VS-LSU-70",
            Label.of("Un code est de la nomenclature du degré", "A code is of the nomenclature of the degree"),
            "Schema, CodeModalite, CodeParcours, CodeThematiqueEpi",
            it -> !it.isKnown(),
            it -> new LsuValueTrouble.NotOfTheFormat(it.what(), it.code()));

    public static final LsuCheck<LsuValue.Demanded> IS_THERE = blocking(
            "VS-LSU-71",
            Label.of("Une valeur obligatoire est donnée", "A value that is demanded is given"),
            "Schema, use=required and minOccurs",
            it -> !it.isThere(),
            it -> new LsuValueTrouble.Missing(it.what()));

    public static final LsuCheck<LsuValue.Placeless> HAS_ITS_PLACE = remark(
            "VS-LSU-72",
            Label.of("Le format a une place pour chaque valeur donnée", "The format has a place for what is given"),
            "ours: nothing is left out in silence",
            LsuValue.Placeless::isThere,
            it -> new LsuValueTrouble.NotWritten(it.what()));

    private LsuValueRules() {}
}
