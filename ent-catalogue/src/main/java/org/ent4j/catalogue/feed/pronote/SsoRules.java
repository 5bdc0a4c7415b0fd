package org.ent4j.catalogue.feed.pronote;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of the content of an identifiers file, beyond its schema: all of it, on this page. */
public final class SsoRules {

    private static final String KEY = "RapprochementSSO.xsd: ID_Partenaire is the unique id in the partner's register";
    private static final String REFERENCE = "Pronote-WS (GIP-RECIA): what is referred to is in the file";
    private static final String COUNTER = "Pronote-WS (GIP-RECIA): schools and people are counted, each on their own";
    private static final String OURS = "ours: what Pronote could not use is told before";
    private static final int LONGEST_LIFE = 120;

    static final Rule<SsoRow> PARTNER_ID_ONCE = refusing(
            "CAT-SSO-01",
            Label.of("Un identifiant est à une seule personne", "An identifier is one person's"),
            KEY,
            row -> row.samePartnerId().isPresent(),
            row -> new SsoDefect.PartnerIdTwice(row.partnerId().orElse(""), line(row.samePartnerId())));
    static final Rule<SsoRow> PARTNER_ID_SAID = refusing(
            "CAT-SSO-02",
            Label.of("L'identifiant n'est pas vide", "The identifier is not blank"),
            KEY,
            row -> row.partnerId().filter(String::isBlank).isPresent(),
            row -> new SsoDefect.BlankPartnerId());
    static final Rule<SsoRow> IDENT_ONCE = refusing(
            "CAT-SSO-03",
            Label.of("Un numéro (Ident) sert une fois par liste", "A number (Ident) serves once in a list"),
            COUNTER,
            row -> row.isNumbered() && row.sameNumber().isPresent(),
            row -> new SsoDefect.IdentTwice(row.node().name(), row.number(), line(row.sameNumber())));
    static final Rule<SsoRow> GUARDIAN_IN_THE_FILE = refusing(
            "CAT-SSO-04",
            Label.of("Le responsable cité est dans le fichier", "The guardian referred to is in the file"),
            REFERENCE,
            row -> row.isGuardianReference() && isMissing(row, "Responsables"),
            row -> new SsoDefect.NoSuchGuardian(row.number()));
    static final Rule<SsoRow> CIVILITY_IN_THE_FILE = refusing(
            "CAT-SSO-05",
            Label.of("La civilité citée est dans le fichier", "The title referred to is in the file"),
            REFERENCE,
            row -> row.isCivilityReference() && isMissing(row, "Civilites"),
            row -> new SsoDefect.NoSuchCivility(row.number()));
    static final Rule<SsoRow> SCHOOL_IN_THE_FILE = refusing(
            "CAT-SSO-06",
            Label.of("L'établissement géré est dans le fichier", "The school that is managed is in the file"),
            REFERENCE,
            row -> row.isManagedSchool() && isMissing(row, "Etablissements"),
            row -> new SsoDefect.NoSuchSchool(row.number()));
    static final Rule<SsoRow> A_REAL_UAI = refusing(
            "CAT-SSO-07",
            Label.of("Le numéro d'établissement est un UAI", "The number of a school is a UAI"),
            "RapprochementSSO.xsd: « Code RNE/UAI de l'établissement »; RAMSESE for its letter",
            row -> row.isDeclaredSchool()
                    && row.node()
                            .attribute("Numero")
                            .filter(text -> Uai.parse(text).isLeft())
                            .isPresent(),
            row -> new SsoDefect.WrongUai(row.node().said("Numero").orElse("")));
    static final Rule<SsoRow> UAI_ONCE = refusing(
            "CAT-SSO-08",
            Label.of("Un établissement est décrit une fois", "A school is described once"),
            OURS,
            row -> row.isDeclaredSchool() && row.sameUai().isPresent(),
            row -> new SsoDefect.UaiTwice(row.node().said("Numero").orElse(""), line(row.sameUai())));
    static final Rule<SsoRow> A_POSSIBLE_BIRTH = refusing(
            "CAT-SSO-09",
            Label.of("La date de naissance est possible", "The birth date is possible"),
            OURS,
            row -> row.born().filter(born -> isImpossible(born, row)).isPresent(),
            row -> new SsoDefect.ImpossibleBirth(
                    row.born().orElse(LocalDate.EPOCH), row.index().made().orElse(LocalDate.EPOCH)));
    static final Rule<SsoRow> IDENT_IN_ONE_LIST = refusing(
            "CAT-SSO-10",
            Label.of("Un numéro sert à une seule personne", "A number is one person's"),
            COUNTER,
            row -> row.isPerson() && row.sameNumberElsewhere().isPresent(),
            row -> new SsoDefect.IdentInTwoLists(
                    row.number(),
                    row.sameNumberElsewhere().map(XmlNode::name).orElse(""),
                    line(row.sameNumberElsewhere())));
    static final Rule<SsoRow> PARTNER_ID_WITHOUT_SPACES = refusing(
            "CAT-SSO-11",
            Label.of("L'identifiant n'a pas d'espace autour", "The identifier has no space around"),
            "RapprochementSSO.xsd: whiteSpace preserve",
            row -> row.partnerId()
                    .filter(id -> !id.isBlank() && !id.equals(id.strip()))
                    .isPresent(),
            row -> new SsoDefect.PaddedPartnerId(row.partnerId().orElse("")));
    static final Rule<SsoRow> NAMES_SAID = refusing(
            "CAT-SSO-12",
            Label.of("Les noms ne sont pas vides", "Names are not blank"),
            OURS,
            row -> row.blankName().isPresent(),
            row -> new SsoDefect.BlankName(row.blankName().orElse("")));
    static final Rule<SsoRow> GUARDIAN_ONCE = refusing(
            "CAT-SSO-13",
            Label.of("Un élève cite un responsable une fois", "A pupil refers to a guardian once"),
            OURS,
            row -> row.isGuardianReference() && row.isAgain(),
            row -> new SsoDefect.GuardianTwice(row.number()));
    static final Rule<SsoRow> A_NATIONAL_NUMBER = refusing(
            "CAT-SSO-14",
            Label.of("Le numéro national a la forme d'un INE", "The national number has the shape of an INE"),
            "RapprochementSSO.xsd: « Correspond au champ ID_NATIONAL de l'export SCONET »",
            row -> row.isPerson()
                    && row.node()
                            .said("NumeroNational")
                            .filter(text -> Ine.parse(text).isLeft())
                            .isPresent(),
            row -> new SsoDefect.StrangeNationalNumber(row.node().name()));

    /** Those whose breach makes a file invalid. */
    static final List<Rule<SsoRow>> DEMANDED = List.of(
            PARTNER_ID_ONCE,
            PARTNER_ID_SAID,
            IDENT_ONCE,
            GUARDIAN_IN_THE_FILE,
            CIVILITY_IN_THE_FILE,
            SCHOOL_IN_THE_FILE,
            A_REAL_UAI,
            UAI_ONCE,
            A_POSSIBLE_BIRTH);

    /** Those whose breach is worth a look. */
    static final List<Rule<SsoRow>> WISHED =
            List.of(IDENT_IN_ONE_LIST, PARTNER_ID_WITHOUT_SPACES, NAMES_SAID, GUARDIAN_ONCE, A_NATIONAL_NUMBER);

    private SsoRules() {}

    static List<Reason> broken(List<Rule<SsoRow>> rules, SsoRow row) {
        return rules.stream()
                .flatMap(rule -> rule.refuse(row).stream())
                .<Reason>map(Rule.Refused::reason)
                .toList();
    }

    private static boolean isMissing(SsoRow reference, String list) {
        return reference
                .ident()
                .filter(ident -> reference.index().byIdent(list, ident).isEmpty())
                .isPresent();
    }

    private static boolean isImpossible(LocalDate born, SsoRow row) {
        return row.index()
                .made()
                .filter(made -> born.isAfter(made) || born.isBefore(made.minusYears(LONGEST_LIFE)))
                .isPresent();
    }

    private static int line(Optional<XmlNode> node) {
        return node.map(XmlNode::line).orElse(0);
    }
}
