package org.ent4j.directory.feed.aaf;

import org.ent4j.directory.source.Sources;

/**
 * The two exports of AAF, of one form. They differ in how a class is named in the rows of people: {@code structure$code} in
 * that of collèges and lycées, five fields in that of écoles, of which the fourth identifies the class and the fifth is
 * its name. That is what a portal was seen to read; the second and third field, and whether an école declares its classes
 * by itself, are to be confirmed in the cahier des charges of AAF 1D.
 */
enum AafDegree {
    /** Écoles. */
    FIRST("1D", Sources.AAF_1D),
    /** Collèges and lycées. */
    SECOND("2D", Sources.AAF);

    private final String word;
    private final String source;

    AafDegree(String word, String source) {
        this.word = word;
        this.source = source;
    }

    /** As the comment {@code degre="…"} has it. */
    String word() {
        return word;
    }

    /** What keys and affiliations are said by. */
    String source() {
        return source;
    }

    /** A class or a group in a row of a person. */
    AafValue.InStructure inStructure(String value) {
        return this == FIRST ? AafValue.InSchool.parse(value).inStructure() : AafValue.InStructure.parse(value);
    }
}
