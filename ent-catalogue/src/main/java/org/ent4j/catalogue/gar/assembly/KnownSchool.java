package org.ent4j.catalogue.gar.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarText;

/** A school that goes out: what links may name, by code. */
final class KnownSchool {

    private final String uai;
    private final GarSchool school;
    private final GarRow row;
    private final TreeMap<String, GarFormation> formations = new TreeMap<>();
    /** Labels by code. */
    private final TreeMap<String, String> subjects = new TreeMap<>();

    private final TreeMap<String, KnownGroup> groups = new TreeMap<>();
    /** How codes of subjects are written, by their spelling in the sources. */
    private final Map<String, Optional<String>> spellings = new HashMap<>();

    KnownSchool(String uai, GarSchool school, GarRow row) {
        this.uai = uai;
        this.school = school;
        this.row = row;
    }

    String uai() {
        return uai;
    }

    GarSchool school() {
        return school;
    }

    GarRow row() {
        return row;
    }

    SortedMap<String, GarFormation> formations() {
        return formations;
    }

    SortedMap<String, String> subjects() {
        return subjects;
    }

    SortedMap<String, KnownGroup> groups() {
        return groups;
    }

    Optional<KnownGroup> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    /**
     * The code of a subject as it is written; nothing when it is none. The patterns are gone through once for each
     * spelling.
     */
    Optional<String> subjectCode(String spelling) {
        return spellings.computeIfAbsent(spelling, GarText::subjectCode);
    }
}
