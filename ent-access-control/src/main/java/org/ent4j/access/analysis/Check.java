package org.ent4j.access.analysis;

import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What an analysis looks for: every check on a page. */
public enum Check {
    DEAD(
            "ACC-ANA-01",
            Severity.WARNING,
            "La règle peut donner son rôle à quelqu'un",
            "The rule can give its role to somebody",
            Sources.RULES),
    NOBODY_TODAY(
            "ACC-ANA-02",
            Severity.INFO,
            "La règle donne son rôle à quelqu'un aujourd'hui",
            "The rule gives its role to somebody today",
            Sources.RULES),
    SUBSUMED(
            "ACC-ANA-03",
            Severity.WARNING,
            "Aucune autre règle ne donne déjà tout ce qu'elle donne",
            "No other rule gives all that it gives",
            Sources.RULES),
    COVERED(
            "ACC-ANA-04",
            Severity.WARNING,
            "D'autres règles ensemble ne donnent pas déjà tout ce qu'elle donne",
            "No other rules together give all that it gives",
            Sources.RULES),
    COVERED_TODAY(
            "ACC-ANA-05",
            Severity.INFO,
            "La règle compte pour quelqu'un aujourd'hui",
            "The rule makes a difference to somebody today",
            Sources.RULES),
    OVER_BROAD(
            "ACC-ANA-06",
            Severity.WARNING,
            "La règle choisit sa population",
            "The rule chooses its population",
            Sources.RULES),
    IMPOSSIBLE_CRITERION(
            "ACC-ANA-07",
            Severity.WARNING,
            "Les profils de la règle peuvent avoir ce critère",
            "The profils of the rule can have that criterion",
            "SDET, annexe 4: attributs de l'annuaire par profil"),
    CONTRADICTS_GRID(
            "ACC-ANA-08",
            Severity.INFO,
            "Les rôles sont ceux de la grille par défaut",
            "The roles are those of the default grid",
            "Formation des administrateurs de Mon Bureau Numérique, 2018: rôles par service"),
    EMPTY_GROUP(
            "ACC-ANA-09",
            Severity.WARNING,
            "Le groupe ciblé a des membres opérationnels",
            "The target group has operational members",
            Sources.VIGILANCE),
    STALE_GROUP(
            "ACC-ANA-10",
            Severity.WARNING,
            "Les membres du groupe libre sont ceux que son nom annonce",
            "The members of the free group are those that its name says",
            Sources.VIGILANCE),
    FREE_GROUP_FOR_FUNCTION(
            "ACC-ANA-11",
            Severity.WARNING,
            "Une fonction est visée par le critère fonction, non par un groupe libre",
            "A function is meant by the criterion of functions, not by a free group",
            Sources.VIGILANCE);

    private final String id;
    private final Severity severity;
    private final Label label;
    private final String source;

    Check(String id, Severity severity, String fr, String en, String source) {
        this.id = id;
        this.severity = severity;
        this.label = Label.of(fr, en);
        this.source = source;
    }

    /** Stable across versions. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What the check demands. */
    public Label label() {
        return label;
    }

    /** Where that is written. */
    public String source() {
        return source;
    }

    /** The same in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, Check.class, id, source);
    }

    private static final class Sources {
        static final String RULES = "Règles de droits: cible, population, rôle (A1)";
        static final String VIGILANCE =
                "Formation des administrateurs de Mon Bureau Numérique, 2018: point de vigilance sur les groupes (A4)";

        private Sources() {}
    }
}
