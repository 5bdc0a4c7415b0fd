package org.ent4j.examples.sample.school;

/** A collège or a lycée général, with its codes in AAF and STS. */
public enum SchoolKind {
    COLLEGE("COLLEGE", "CLG", "340", 23, 28),
    LYCEE("LYCEE D ENSEIGNEMENT GENERAL", "LGT", "302", 29, 35);

    private final String label;
    private final String sigle;
    private final String nature;
    private final int fewestPupils;
    private final int mostPupils;

    SchoolKind(String label, String sigle, String nature, int fewestPupils, int mostPupils) {
        this.label = label;
        this.sigle = sigle;
        this.nature = nature;
        this.fewestPupils = fewestPupils;
        this.mostPupils = mostPupils;
    }

    public String label() {
        return label;
    }

    public String sigle() {
        return sigle;
    }

    public String nature() {
        return nature;
    }

    int fewestPupils() {
        return fewestPupils;
    }

    int mostPupils() {
        return mostPupils;
    }
}
