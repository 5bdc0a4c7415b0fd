package org.ent4j.catalogue.release;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.release.ReleaseDecision.Granted;
import org.ent4j.catalogue.release.ReleaseDecision.Withheld;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** Which attributes go out: those that all of these rules let pass, and no others. */
public final class ReleaseRules {

    /** To whom attributes go. */
    public enum Channel {
        /** Without SSO. */
        NONE,
        /** Over the SSO of the service. */
        SSO,
        /** Through the GAR. */
        GAR
    }

    /**
     * An attribute that is to go out.
     *
     * @param before those before it
     * @param connector as the table has it
     */
    record Going(
            ReleasedAttribute released,
            List<SdetAttribute> before,
            AttributeRelease release,
            Optional<Connector> connector,
            Channel channel,
            boolean isAnonymous) {

        private Label label() {
            return released.attribute().label();
        }

        private boolean isOfUnknownConnector() {
            return release.connector().isPresent() && connector.isEmpty();
        }

        private boolean isNotAsked() {
            return connector
                    .filter(each -> each.asked(released.attribute()).isEmpty())
                    .isPresent();
        }

        private boolean isProtected() {
            return released.attribute().sensitivity() == Sensitivity.PRIVATE
                    && connector
                            .flatMap(each -> each.asked(released.attribute()))
                            .isEmpty();
        }
    }

    public static final Rule<Going> NOTHING_TO_ANONYMOUS_SERVICES = refusing(
            "CAT-DIF-01",
            Label.of("Un service anonyme ne reçoit rien", "An anonymous service gets nothing"),
            "ours: nobody is known there; RGPD, article 5.1.c",
            Going::isAnonymous,
            each -> new ReleaseReason.Anonymous(each.label()));
    public static final Rule<Going> NOTHING_WITHOUT_SSO = refusing(
            "CAT-DIF-02",
            Label.of("Sans SSO, rien ne part", "Without SSO nothing goes out"),
            "ours: a plain link tells nobody who comes",
            each -> each.channel() == Channel.NONE,
            each -> new ReleaseReason.NoSso(each.label()));
    public static final Rule<Going> THE_GAR_ALONE_GIVES = refusing(
            "CAT-DIF-03",
            Label.of(
                    "Pour une ressource du GAR, c'est le GAR qui transmet",
                    "Of a resource of the GAR it is the GAR that gives data"),
            "GAR: data are filtered for each resource by the GAR",
            each -> each.channel() == Channel.GAR,
            each -> new ReleaseReason.ThroughTheGar(each.label()));
    public static final Rule<Going> A_KNOWN_CONNECTOR = refusing(
            "CAT-DIF-04",
            Label.of("Le connecteur est connu", "The connector is known"),
            "ours: what is not known is given nothing",
            Going::isOfUnknownConnector,
            each -> new ReleaseReason.UnknownConnector(
                    each.label(), each.release().connector().orElse("")));
    public static final Rule<Going> WHAT_THE_CONNECTOR_ASKS = refusing(
            "CAT-DIF-05",
            Label.of("Le connecteur demande cette donnée", "The connector asks for the data"),
            "RGPD, article 5.1.c: data minimisation",
            Going::isNotAsked,
            each -> new ReleaseReason.NotAsked(
                    each.label(), each.connector().orElseThrow().label()));
    public static final Rule<Going> PROTECTED_DATA_ARE_DECLARED = refusing(
            "CAT-DIF-06",
            Label.of(
                    "Une donnée protégée ne part que vers un connecteur qui la déclare",
                    "Protected data go only to a connector that declares them"),
            "RGPD, article 5.1.c: data minimisation",
            Going::isProtected,
            each -> new ReleaseReason.Protected(each.label()));
    public static final Rule<Going> A_JUSTIFICATION = refusing(
            "CAT-DIF-07",
            Label.of("La donnée a une justification", "The data have a justification"),
            "RGPD, article 5.1.b: purposes are explicit",
            each -> each.released().justification().isBlank(),
            each -> new ReleaseReason.NoJustification(each.label()));
    public static final Rule<Going> ONCE = refusing(
            "CAT-DIF-08",
            Label.of("La donnée part une fois", "The data go out once"),
            "ours: two justifications would contradict each other",
            each -> each.before().contains(each.released().attribute()),
            each -> new ReleaseReason.Twice(each.label()));

    private ReleaseRules() {}

    static List<Rule<Going>> all() {
        return List.of(
                NOTHING_TO_ANONYMOUS_SERVICES,
                NOTHING_WITHOUT_SSO,
                THE_GAR_ALONE_GIVES,
                A_KNOWN_CONNECTOR,
                WHAT_THE_CONNECTOR_ASKS,
                PROTECTED_DATA_ARE_DECLARED,
                A_JUSTIFICATION,
                ONCE);
    }

    /**
     * What goes out, and what does not with the first rule against it.
     *
     * @param connectors those that are known
     */
    public static ReleaseDecision decide(
            AttributeRelease release, Connectors connectors, Channel channel, boolean isAnonymous) {
        var connector = release.connector().flatMap(connectors::find);
        var granted = new ArrayList<Granted>();
        var withheld = new ArrayList<Withheld>();
        var before = new ArrayList<SdetAttribute>();
        for (var released : release.attributes()) {
            var going = new Going(released, List.copyOf(before), release, connector, channel, isAnonymous);
            Rule.checkAll(all(), going)
                    .peek(any -> granted.add(Granted.of(released, connector)))
                    .peekLeft(refused -> withheld.add(Withheld.of(released, refused)));
            before.add(released.attribute());
        }
        var isKnown = !isAnonymous && channel != Channel.NONE;
        return new ReleaseDecision(release.principal().filter(any -> isKnown), granted, withheld);
    }
}
