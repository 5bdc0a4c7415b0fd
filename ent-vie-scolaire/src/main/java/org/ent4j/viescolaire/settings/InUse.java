package org.ent4j.viescolaire.settings;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * What a school has done with its settings: what a change may not break.
 *
 * @param year in which it is
 * @param motifs how many marks have each
 * @param avis how many pupils have each
 * @param orientations to how many pupils each is proposed
 * @param subjects those of its evaluation services; none when nobody knows them yet
 * @param absences its motifs of absences
 * @param finalAverages how many averages were set by hand, on the scale of that day
 * @param longest the longest texts that were written
 */
public record InUse(
        DateRange year,
        Map<Unscored, Integer> motifs,
        Map<AvisCode, Integer> avis,
        Map<OrientationCode, Integer> orientations,
        Set<CodeMatiere> subjects,
        Set<MotifCode> absences,
        int finalAverages,
        TextLengths longest) {

    public InUse {
        motifs = Map.copyOf(motifs);
        avis = Map.copyOf(avis);
        orientations = Map.copyOf(orientations);
        subjects = Set.copyOf(subjects);
        absences = Set.copyOf(absences);
    }

    /** Of a school that has done nothing yet. */
    public static InUse nothing(DateRange year) {
        return new InUse(year, Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), 0, new TextLengths(0, 0, 0));
    }

    /** How many times entries of a setting are used, by their codes. */
    public SortedMap<String, Integer> of(SettingKind kind) {
        var used = new TreeMap<String, Integer>();
        if (kind == SettingKind.MOTIFS) {
            motifs.forEach((motif, count) -> used.put(motif.name(), count));
        } else if (kind == SettingKind.CONSEILS) {
            avis.forEach((code, count) -> used.put(ConseilLists.code(code), count));
            orientations.forEach((code, count) -> used.put(ConseilLists.code(code), count));
        }
        used.values().removeIf(count -> count <= 0);
        return used;
    }

    boolean knows(CodeMatiere subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }
}
