package org.ent4j.viescolaire.lsu;

import java.util.Arrays;
import java.util.Optional;

/**
 * The versions of the LSU file of the second degree that can be written, and what is different: the whole table, on this
 * page. The schema 7.0 takes files of all of them. Which of 4.0 to 7.0 brought what 3.0 did not have is to be confirmed:
 * here it is taken to be 4.0.
 *
 * <p>Versions 8.0 to 13.0 exist, but no text of their schemas is at hand. What is said of them, to be confirmed: 12.0 has
 * no accompagnements personnalisés any more; 13.0 adds yearly averages ({@code moyennes-annuelles}, up to nine decimals),
 * takes only itself as a version, and makes of the pupil's number a text; the bilan de cycle is as in 7.0. A new
 * version is a constant here and a change of the table {@code feed/lsu/livret-2d.txt}.
 */
public enum LsuVersion {
    //   number, language links, modalité D, lock needed, whole socle, first line of addresses needed
    V2_0("2.0", false, false, true, true, true),
    V3_0("3.0", false, false, true, true, true),
    V4_0("4.0", true, true, false, false, false),
    V5_0("5.0", true, true, false, false, false),
    V6_0("6.0", true, true, false, false, false),
    V7_0("7.0", true, true, false, false, false);

    /** What is written when nothing else is asked for. */
    public static final LsuVersion NEWEST = V7_0;

    private final String number;
    private final boolean linksLanguages;
    private final boolean hasElectionD;
    private final boolean needsLock;
    private final boolean needsWholeSocle;
    private final boolean needsFirstLine;

    LsuVersion(
            String number,
            boolean linksLanguages,
            boolean hasElectionD,
            boolean needsLock,
            boolean needsWholeSocle,
            boolean needsFirstLine) {
        this.number = number;
        this.linksLanguages = linksLanguages;
        this.hasElectionD = hasElectionD;
        this.needsLock = needsLock;
        this.needsWholeSocle = needsWholeSocle;
        this.needsFirstLine = needsFirstLine;
    }

    /** The version with that number, {@code 7.0}. */
    public static Optional<LsuVersion> of(String number) {
        return Arrays.stream(values())
                .filter(each -> each.number.equals(number))
                .findFirst();
    }

    /** As the file writes it. */
    public String number() {
        return number;
    }

    /** Whether a discipline may be linked to that of a language. */
    public boolean linksLanguages() {
        return linksLanguages;
    }

    public boolean hasElectionD() {
        return hasElectionD;
    }

    /** Whether a bilan has to be locked. */
    public boolean needsLock() {
        return needsLock;
    }

    /** Whether the socle of a bilan périodique has all of its components, if any. */
    public boolean needsWholeSocle() {
        return needsWholeSocle;
    }

    /** Whether an address has its first line. */
    public boolean needsFirstLine() {
        return needsFirstLine;
    }

    @Override
    public String toString() {
        return number;
    }
}
