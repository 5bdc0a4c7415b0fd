package org.ent4j.directory.feed.csv;

import org.ent4j.model.text.Label;

/** What a column of a table of people may hold. */
public enum Attribute {
    /** What the person is, where one table has several profils. */
    PROFIL("profil", "profile"),
    SCHOOL("UAI", "UAI"),
    SCHOOL_NAME("nom de l'établissement", "name of the school"),
    /** The id that the writer of the table gives; a table without has generated keys. */
    ID("identifiant", "id"),
    INE("INE", "INE"),
    TITLE("civilité", "title"),
    /** The name; that of birth where the table has {@link #USAGE_NAME} too. */
    LAST_NAME("nom", "last name"),
    USAGE_NAME("nom d'usage", "name in use"),
    BIRTH_NAME("nom de famille", "birth name"),
    FIRST_NAME("prénom", "first name"),
    OTHER_FIRST_NAMES("autres prénoms", "other first names"),
    BIRTH_DATE("date de naissance", "birth date"),
    EMAIL("courriel", "e-mail"),
    HOME_PHONE("téléphone domicile", "home phone"),
    WORK_PHONE("téléphone travail", "work phone"),
    MOBILE_PHONE("téléphone portable", "mobile phone"),
    ADDRESS("adresse", "address", true),
    POSTAL_CODE("code postal", "postal code"),
    CITY("commune", "city"),
    COUNTRY("pays", "country"),
    CLASS("classe", "class", true),
    GROUP("groupe", "group", true),
    /** A code ({@code EDU}) or the words of a profil ({@code "Directrice"}). */
    FUNCTION("fonction", "function"),
    /** Whether a teacher directs the school. */
    HEAD("directeur", "head of school"),
    KINSHIP("lien de parenté", "kinship"),
    /** Whether a guardian represents the child before the law. */
    LEGAL_AUTHORITY("responsable légal", "legal guardian"),
    CHILD_ID("identifiant enfant", "child's id", true),
    CHILD_LAST_NAME("nom de famille enfant", "child's last name", true),
    CHILD_USAGE_NAME("nom d'usage enfant", "child's name in use", true),
    CHILD_FIRST_NAME("prénom enfant", "child's first name", true),
    CHILD_CLASS("classe enfant", "child's class", true),
    /** Known, and of no use here; or to be left aside by decision. */
    IGNORED("colonne ignorée", "ignored column", true);

    private final Label label;
    private final boolean repeated;

    Attribute(String fr, String en) {
        this(fr, en, false);
    }

    Attribute(String fr, String en, boolean repeated) {
        this.label = Label.of(fr, en);
        this.repeated = repeated;
    }

    public Label label() {
        return label;
    }

    /** Whether several columns of one table may hold it. */
    public boolean isRepeated() {
        return repeated;
    }

    boolean isOfChild() {
        return name().startsWith("CHILD_");
    }
}
