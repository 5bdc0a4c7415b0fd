package org.ent4j.examples.sample.school;

/**
 * What somebody is employed for: the function and the discipline or post, both with their labels. Source: AAF,
 * ENTPersonFonctions.
 */
public record Post(String function, String functionLabel, String code, String label) {

    public static final Post PRINCIPAL = new Post("DIR", "DIRECTION", "D0010", "DIRECTION CHEF D'ETABLISSEMENT");
    public static final Post ADJOINT = new Post("DIR", "DIRECTION", "D0011", "CHEF D'ETABLISSEMENT ADJOINT");
    public static final Post CPE = new Post("EDU", "EDUCATION", "E0030", "EDUCATION  (CE ,CPE)");
    public static final Post DOCUMENTALISTE = new Post("DOC", "DOCUMENTATION", "L0080", "DOCUMENTATION");
    public static final Post AED =
            new Post("AED", "ASSISTANT D'EDUCATION", "S0054", "ENCADRE. SUR. DES ELEVES (HORS INTERNAT)");
    public static final Post SECRETARIAT =
            new Post("ADF", "PERSONNELS ADMINISTRATIFS", "P9101", "FONCTION ADMINISTRATIVE");

    static Post teaching(String discipline, String label) {
        return new Post("ENS", "ENSEIGNEMENT", discipline, label);
    }

    public boolean teaches() {
        return function.equals("ENS");
    }

    public boolean directs() {
        return function.equals("DIR");
    }
}
