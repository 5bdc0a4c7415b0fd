package org.ent4j.examples.sample.school;

/**
 * How a guardian stands to a pupil: the six fields of ENTElevePersRelEleve.
 *
 * @param link code of kinship, 10 for the mother, 20 for the father (nomenclature of 2016)
 * @param legal 1 for a legal representative, 2 for a person in charge, 0 for neither
 */
public record Kin(Guardian guardian, String link, boolean pays, int legal, boolean contact, boolean paid) {

    static final String MOTHER = "10";
    static final String FATHER = "20";
    static final String GRANDPARENT = "38";
    static final String TUTOR = "50";
    static final String CHILD_WELFARE = "51";
    static final String OTHER = "90";

    public boolean represents() {
        return legal == 1;
    }
}
