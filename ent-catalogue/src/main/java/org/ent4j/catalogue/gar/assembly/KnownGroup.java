package org.ent4j.catalogue.gar.assembly;

import org.ent4j.catalogue.gar.GarGroup;

/** A class or group of a school while an export is made. */
final class KnownGroup {

    private final GarGroup group;
    private boolean isCodeOfBoth;
    private boolean isNamedAsDivision;
    private boolean isUsed;

    KnownGroup(GarGroup group) {
        this.group = group;
    }

    GarGroup group() {
        return group;
    }

    void isAlsoOfTheOtherKind() {
        isCodeOfBoth = true;
    }

    void hasTheNameOfADivision() {
        isNamedAsDivision = true;
    }

    void use() {
        isUsed = true;
    }

    boolean isCodeOfBoth() {
        return isCodeOfBoth;
    }

    boolean isNamedAsDivision() {
        return isNamedAsDivision;
    }

    boolean isUsed() {
        return isUsed;
    }

    /** Whether links may name it. */
    boolean goesOut() {
        return !isCodeOfBoth && !isNamedAsDivision;
    }
}
