package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.stream.Stream;

/** The levels of a collège and of a lycée général, with the MEF of each. Source: BCN, N_MEF and N_MEFSTAT11. */
public enum Level {
    SIXIEME("10010012110", "6EME", "21110010012", "6", 11),
    CINQUIEME("10110001110", "5EME", "21120010001", "5", 12),
    QUATRIEME("10210001110", "4EME", "21150010001", "4", 13),
    TROISIEME("10310019110", "3EME", "21160010019", "3", 14),
    SECONDE("20010018110", "2NDE GENERALE ET TECHNOLOGIQUE", "22110010018", "2", 15),
    PREMIERE("20110019110", "1ERE GENERALE", "22120110019", "1", 16),
    TERMINALE("20210019110", "TERMINALE GENERALE", "22120210019", "T", 17);

    private final String mef;
    private final String label;
    private final String mefstat;
    private final String sign;
    private final int age;

    Level(String mef, String label, String mefstat, String sign, int age) {
        this.mef = mef;
        this.label = label;
        this.mefstat = mefstat;
        this.sign = sign;
        this.age = age;
    }

    static List<Level> of(SchoolKind kind) {
        return Stream.of(values()).filter(level -> level.kind() == kind).toList();
    }

    SchoolKind kind() {
        return compareTo(SECONDE) < 0 ? SchoolKind.COLLEGE : SchoolKind.LYCEE;
    }

    public String mef() {
        return mef;
    }

    public String label() {
        return label;
    }

    public String mefstat() {
        return mefstat;
    }

    /** The first sign of the code of its classes: {@code 3}, {@code T}. */
    public String sign() {
        return sign;
    }

    /** How old most of its pupils become in the civil year in which the school year starts. */
    int age() {
        return age;
    }

    public String filiere() {
        return kind() == SchoolKind.COLLEGE ? "COLLEGE" : "LYCEE GENERAL";
    }
}
