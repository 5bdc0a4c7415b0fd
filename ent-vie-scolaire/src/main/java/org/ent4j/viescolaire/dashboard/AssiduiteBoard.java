package org.ent4j.viescolaire.dashboard;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierState;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;

/** The tableau de bord assiduité. Source: Skolengo. */
public record AssiduiteBoard(Appels appels, Dossiers dossiers, AlertCount alerts) {

    /**
     * The roll calls of the day whose lesson has begun; the three add up.
     *
     * @param sansDossier submitted, and everybody was there
     * @param avecDossier submitted, and somebody was not
     * @param nonSaisi not submitted
     */
    public record Appels(int sansDossier, int avecDossier, int nonSaisi) {

        public int all() {
            return sansDossier + avecDossier + nonSaisi;
        }
    }

    /**
     * The dossiers of the year; the four of a state add up, what they wait for is told besides.
     *
     * @param awaiting how many wait for each; one may wait for several
     * @param justifie locked, and every part of it excused
     * @param nonJustifie locked, and some part of it not excused
     */
    public record Dossiers(Map<Awaiting, Integer> awaiting, int nouveau, int enCours, int justifie, int nonJustifie) {

        public static final Dossiers NONE = new Dossiers(Map.of(), 0, 0, 0, 0);

        public Dossiers {
            var all = new EnumMap<Awaiting, Integer>(Awaiting.class);
            for (var each : Awaiting.values()) {
                all.put(each, awaiting.getOrDefault(each, 0));
            }
            awaiting = Collections.unmodifiableMap(all);
        }

        /** Those of a pupil, or of a school: what is counted apart adds up. */
        public static Dossiers of(Collection<Dossier> dossiers, AbsencePolicy policy) {
            var awaiting = new EnumMap<Awaiting, Integer>(Awaiting.class);
            var states = new EnumMap<DossierState, Integer>(DossierState.class);
            var justifie = 0;
            for (var dossier : dossiers) {
                Awaiting.of(dossier, policy).forEach(each -> awaiting.merge(each, 1, Integer::sum));
                states.merge(dossier.state(), 1, Integer::sum);
                justifie += DossierGroup.JUSTIFIE.includes(dossier, policy) ? 1 : 0;
            }
            return new Dossiers(
                    awaiting,
                    states.getOrDefault(DossierState.NOUVEAU, 0),
                    states.getOrDefault(DossierState.EN_COURS, 0),
                    justifie,
                    states.getOrDefault(DossierState.VERROUILLE, 0) - justifie);
        }

        /** The sum of both. */
        public Dossiers and(Dossiers more) {
            var sum = new EnumMap<Awaiting, Integer>(awaiting);
            more.awaiting.forEach((each, count) -> sum.merge(each, count, Integer::sum));
            return new Dossiers(
                    sum,
                    nouveau + more.nouveau,
                    enCours + more.enCours,
                    justifie + more.justifie,
                    nonJustifie + more.nonJustifie);
        }

        public int all() {
            return nouveau + enCours + justifie + nonJustifie;
        }
    }

    /** Those that are not handled yet. */
    public record AlertCount(int vues, int nonVues) {}

    /**
     * As it is at an instant.
     *
     * @param day the roll calls of the day, planned ones too
     */
    public static AssiduiteBoard of(
            Collection<RollCall> day, Dossiers dossiers, Collection<Alert> open, Instant now, RollCallPolicy policy) {
        return new AssiduiteBoard(appels(day, now, policy), dossiers, alerts(open));
    }

    private static Appels appels(Collection<RollCall> day, Instant now, RollCallPolicy policy) {
        var sans = 0;
        var avec = 0;
        var nonSaisi = 0;
        for (var rollCall : day) {
            if (rollCall.state().isTaken()) {
                var isFull = rollCall.counts().isThroughout();
                sans += isFull ? 1 : 0;
                avec += isFull ? 0 : 1;
            } else if (rollCall.hasBegun(now, policy)) {
                nonSaisi++;
            }
        }
        return new Appels(sans, avec, nonSaisi);
    }

    private static AlertCount alerts(Collection<Alert> open) {
        var unseen = (int) open.stream()
                .filter(alert -> alert.state() == AlertLife.State.UNSEEN)
                .count();
        return new AlertCount(open.size() - unseen, unseen);
    }
}
