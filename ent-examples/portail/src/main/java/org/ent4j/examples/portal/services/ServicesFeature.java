package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** <i>Mes services</i> for everybody, and <i>Administration / Services</i>. */
public final class ServicesFeature implements Feature {

    private static final Need MANAGE = Need.task(Task.MANAGE_SERVICES);

    private final MyServices mine;
    private final ServiceListScreen list;
    private final ServiceFormScreen form;
    private final ServiceSheet sheet;
    private final ServiceMoves moves;
    private final ServiceAccessScreen access;
    private final ServiceWhy why;
    private final RegroupementScreen regroupements;

    @Inject
    ServicesFeature(
            MyServices mine,
            ServiceListScreen list,
            ServiceFormScreen form,
            ServiceSheet sheet,
            ServiceMoves moves,
            ServiceAccessScreen access,
            ServiceWhy why,
            RegroupementScreen regroupements) {
        this.mine = mine;
        this.list = list;
        this.form = form;
        this.sheet = sheet;
        this.moves = moves;
        this.access = access;
        this.why = why;
        this.regroupements = regroupements;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/services", Label.of("Mes services", "My services"), Need.SIGNED_IN, mine::show)
                        .in(Menu.SERVICES),
                Route.get("/administration/services", Label.of("Services", "Services"), MANAGE, list::show)
                        .in(Menu.ADMINISTRATION),
                Route.get(
                        "/administration/controle-services",
                        Label.of("Contrôler les services", "Check services"),
                        MANAGE,
                        list::check),
                Route.get(
                        "/administration/nouveau-service",
                        Label.of("Nouveau service", "New service"),
                        MANAGE,
                        form::blank),
                Route.post(
                        "/administration/nouveau-service",
                        Label.of("Ajouter un service", "Add a service"),
                        MANAGE,
                        form::add),
                Route.get(
                        "/administration/regroupements",
                        Label.of("Gestion des regroupements", "Regroupements"),
                        MANAGE,
                        regroupements::show),
                Route.post(
                        "/administration/regroupements",
                        Label.of("Ajouter un regroupement", "Add a regroupement"),
                        MANAGE,
                        regroupements::add),
                Route.post(
                        "/administration/regroupements/annuler",
                        Label.of("Annuler un changement de regroupement", "Undo a change of a regroupement"),
                        MANAGE,
                        regroupements::undo),
                Route.post(
                        "/administration/regroupements/{regroupement}",
                        Label.of("Changer un regroupement", "Change a regroupement"),
                        MANAGE,
                        regroupements::change),
                Route.get(
                        "/administration/services/{code}",
                        Label.of("Fiche d'un service", "A service"),
                        MANAGE,
                        sheet::show),
                Route.get(
                        "/administration/services/{code}/modifier",
                        Label.of("Modifier un service", "Change a service"),
                        MANAGE,
                        form::filled),
                Route.post(
                        "/administration/services/{code}/modifier",
                        Label.of("Modifier un service", "Change a service"),
                        MANAGE,
                        form::change),
                Route.post(
                        "/administration/services/{code}/etat",
                        Label.of(
                                "Publier, suspendre, retirer ou rouvrir un service",
                                "Publish, suspend, retire or reopen a service"),
                        MANAGE,
                        moves::move),
                Route.post(
                        "/administration/services/{code}/supprimer",
                        Label.of("Supprimer un service", "Remove a service"),
                        MANAGE,
                        moves::remove),
                Route.post(
                        "/administration/services/{code}/annuler",
                        Label.of("Annuler le dernier changement d'un service", "Undo the last change of a service"),
                        MANAGE,
                        moves::undo),
                Route.post(
                        "/administration/services/{code}/regroupement",
                        Label.of("Déplacer un service", "Move a service"),
                        MANAGE,
                        moves::regroup),
                Route.post(
                        "/administration/services/{code}/rang",
                        Label.of("Ordonner un service", "Place a service"),
                        MANAGE,
                        moves::place),
                Route.post(
                        "/administration/services/{code}/masquer",
                        Label.of("Masquer un service hérité", "Hide an inherited service"),
                        MANAGE,
                        moves::hide),
                Route.post(
                        "/administration/services/{code}/acces",
                        Label.of("Donner accès à un service", "Give access to a service"),
                        Need.role(PortalRole.CHANGE_RIGHTS),
                        access::give),
                Route.post(
                        "/administration/services/{code}/acces/retirer",
                        Label.of("Retirer un accès à un service", "Take access to a service away"),
                        Need.role(PortalRole.CHANGE_RIGHTS),
                        access::withdraw),
                Route.get(
                        "/administration/services/{code}/pourquoi",
                        Label.of("Qui voit un service", "Who sees a service"),
                        MANAGE,
                        why::show));
    }
}
