package org.ent4j.directory.privacy;

import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * What the directory keeps of a person, and what an erasure does with it: the whole table. What stays, stays with the id
 * of the person and nothing else of them, since it is an act of the administration or belongs to somebody else.
 *
 * <p>Hypothesis: no source that could be read says how long these acts are kept (to be confirmed with the archives of the
 * département and the delegate for data protection of the académie).
 */
public enum DataKind {
    PERSON("identité", "identity"),
    FIRST_NAMES("autres prénoms", "further first names"),
    SOURCE_KEYS("clés des sources", "keys of the sources"),
    IDENTIFIERS("autres identifiants", "further identifiers"),
    PHONES("téléphones", "telephones"),
    AFFILIATIONS("affectations", "affiliations"),
    GUARDIANS("liens vers ses responsables", "links to guardians"),
    PUPILS("liens vers ses élèves", "links to pupils"),
    MEMBERSHIPS("périodes d'appartenance", "periods of membership"),
    GROUP_PLACES("places dans des groupes libres", "places in free groups"),
    ACCOUNT("compte", "account"),
    LOGINS("identifiants de connexion", "logins"),
    ACCOUNT_EVENTS("événements du compte", "events of the account"),
    GROUPS_OWNED(
            "groupes libres à son nom", "free groups owned", "le groupe est à ses membres", "a group is its members'"),
    GROUP_ACTS(
            "ajouts et retraits dans des groupes",
            "additions to groups and removals",
            "c'est l'histoire des autres membres",
            "they are the history of other members"),
    MISSIONS(
            "lettres de mission",
            "lettres de mission",
            "acte de l'établissement et de l'académie",
            "an act of the school and of the académie"),
    MISSION_STEPS(
            "signatures de lettres de mission",
            "signatures of lettres de mission",
            "acte de l'établissement et de l'académie",
            "an act of the school and of the académie"),
    CORRESPONDENT_ROLES(
            "rôles de correspondant", "roles as correspondent", "acte de l'établissement", "an act of the school"),
    CORRESPONDENT_ACTS(
            "correspondants nommés", "correspondents named", "acte de l'établissement", "an act of the school"),
    ACCOUNT_ACTS(
            "actes sur les comptes d'autres",
            "acts on the accounts of others",
            "c'est l'histoire de leurs comptes",
            "they are the history of their accounts"),
    TRACE_OF(
            "accès à ses données",
            "accesses to the data",
            "preuve, jusqu'au terme de la trace",
            "proof, until the trace has its end"),
    TRACE_BY(
            "accès aux données d'autres",
            "accesses to the data of others",
            "preuve, jusqu'au terme de la trace",
            "proof, until the trace has its end");

    private final Label label;
    private final Optional<Label> staysBecause;

    DataKind(String fr, String en) {
        this.label = Label.of(fr, en);
        this.staysBecause = Optional.empty();
    }

    DataKind(String fr, String en, String becauseFr, String becauseEn) {
        this.label = Label.of(fr, en);
        this.staysBecause = Optional.of(Label.of(becauseFr, becauseEn));
    }

    public Label label() {
        return label;
    }

    /** Why it stays with the id of the person; nothing when it goes. */
    public Optional<Label> staysBecause() {
        return staysBecause;
    }

    public boolean goes() {
        return staysBecause.isEmpty();
    }
}
