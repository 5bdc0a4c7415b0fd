package org.ent4j.catalogue.service;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of regroupements, and of what a school makes of services that it inherits. */
public final class MenuRules {

    /** Of the label of a regroupement, in characters. */
    public static final int LONGEST_LABEL = 40;

    private static final Label LABEL = Label.of("Intitulé du regroupement", "Label of the regroupement");

    /** A regroupement gets a label. */
    public record Labelled(ServiceMenu menu, RegroupementId id, String label) {}

    /** A regroupement is named, among those that can be used in a scope. */
    public record Named(ServiceMenu menu, RegroupementId id) {

        private List<String> known() {
            return menu.regroupements().stream().map(each -> each.id().value()).toList();
        }
    }

    /** A regroupement is to be retired. */
    public record Retiring(Regroupement regroupement, List<Service> within) {}

    /** A service gets another place in its regroupement. @param isOffered it is of the scope, or inherited by it */
    public record Placing(ServiceKey key, Scope scope, boolean isOffered) {}

    /** A school makes something of a service. */
    public record Chosen(ServiceKey key, StructureId school, Optional<SchoolService> here) {}

    public static final Rule<Labelled> A_LABEL = refusing(
            "CAT-REG-01",
            Label.of("Le regroupement a un intitulé", "The regroupement has a label"),
            "Formation des administrateurs ENT, 2018: « Gestion des regroupements »",
            each -> each.label().isBlank(),
            each -> new ServiceReason.Missing(LABEL));
    public static final Rule<Labelled> A_LABEL_WITHIN_LIMITS = refusing(
            "CAT-REG-02",
            Label.of("L'intitulé tient dans la barre", "The label fits in the bar"),
            "ours: nothing is cut without a word",
            each -> each.label().codePointCount(0, each.label().length()) > LONGEST_LABEL,
            each -> new ServiceReason.TooLong(
                    LABEL, each.label().codePointCount(0, each.label().length()), LONGEST_LABEL));
    public static final Rule<Labelled> A_CODE_OF_ITS_OWN = refusing(
            "CAT-REG-03",
            Label.of("Le code du regroupement est libre", "The code of the regroupement is free"),
            "ours: services name it by its code",
            each -> each.menu().find(each.id()).isPresent(),
            each -> new ServiceReason.RegroupementTaken(each.id().value()));
    public static final Rule<Named> ONE_THAT_EXISTS = refusing(
            "CAT-REG-04",
            Label.of("Le regroupement existe et sert encore", "The regroupement exists and is in use"),
            "Formation des administrateurs ENT, 2018: « un autre regroupement proposé par l'ENT »",
            each -> each.menu().find(each.id()).isEmpty(),
            each -> new ServiceReason.UnknownRegroupement(each.id().value(), each.known()));
    public static final Rule<Retiring> NO_SERVICE_IN_IT = refusing(
            "CAT-REG-05",
            Label.of("Aucun service publié n'est dans le regroupement", "No published service is in the regroupement"),
            "ours: they would vanish from the bar without a word",
            each -> !each.within().isEmpty(),
            each -> new ServiceReason.StillUsed(
                    each.regroupement().label(),
                    each.within().stream().map(service -> service.key().text()).toList()));
    public static final Rule<Chosen> ONE_THAT_IS_INHERITED = refusing(
            "CAT-REG-06",
            Label.of("L'établissement hérite du service", "The school inherits the service"),
            "entcore: connectors of a structure are inherited by those below it",
            each -> each.here().filter(SchoolService::isInherited).isEmpty(),
            each -> new ServiceReason.NotInherited(
                    each.key().text(), each.school().value()));
    public static final Rule<Chosen> ONE_THAT_IS_NOT_LOCKED = refusing(
            "CAT-REG-07",
            Label.of("Le service hérité n'est pas verrouillé", "The inherited service is not locked"),
            "entcore: what is locked is changed by its owner alone",
            each -> each.here()
                    .filter(SchoolService::isInherited)
                    .filter(here -> here.service().isLocked())
                    .isPresent(),
            each -> new ServiceReason.Locked(
                    each.here().orElseThrow().service().title(),
                    each.key().scope().key()));

    public static final Rule<Labelled> A_LABEL_THAT_IS_SEEN = refusing(
            "CAT-REG-09",
            Label.of("L'intitulé du regroupement se lit en entier", "All of the label is seen"),
            "ours: what cannot be seen lets one heading pass for another",
            each -> ShownText.unseen(each.label()).isPresent(),
            each -> new ServiceReason.Unseen(LABEL, ShownText.name(ShownText.unseen(each.label()))));
    public static final Rule<Placing> ONE_THAT_IS_OFFERED = refusing(
            "CAT-REG-08",
            Label.of("Le service est offert dans la portée", "The service is offered in the scope"),
            "ours: a place in a menu that does not have the service would be kept in vain",
            each -> !each.isOffered(),
            each -> new ServiceReason.NotOffered(each.key().text(), each.scope().key()));

    private MenuRules() {}

    /** Of one that is new. */
    public static List<Rule<Labelled>> ofNew() {
        return List.of(A_LABEL, A_LABEL_WITHIN_LIMITS, A_LABEL_THAT_IS_SEEN, A_CODE_OF_ITS_OWN);
    }

    /** Of one that is there. */
    public static List<Rule<Labelled>> ofLabels() {
        return List.of(A_LABEL, A_LABEL_WITHIN_LIMITS, A_LABEL_THAT_IS_SEEN);
    }

    /** Of what a school makes of a service. */
    public static List<Rule<Chosen>> ofChoices() {
        return List.of(ONE_THAT_IS_INHERITED, ONE_THAT_IS_NOT_LOCKED);
    }
}
