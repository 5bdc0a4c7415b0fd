package org.ent4j.examples.portal.mediacentre;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** <i>Médiacentre</i> for pupils and teachers, and how a school sets it up. */
public final class MediacentreFeature implements Feature {

    private static final Need USE = Need.role(PortalRole.USE_MEDIACENTRE);
    private static final Need MANAGE = Need.task(Task.MANAGE_MEDIACENTRE);

    private final ResourceScreen resources;
    private final AllocatorScreen allocators;
    private final PolicyScreen policy;

    @Inject
    MediacentreFeature(ResourceScreen resources, AllocatorScreen allocators, PolicyScreen policy) {
        this.resources = resources;
        this.allocators = allocators;
        this.policy = policy;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/mediacentre", Label.of("Médiacentre", "Médiacentre"), USE, resources::search)
                        .in(Menu.SERVICES),
                Route.get("/mediacentre/ressource", Label.of("Une ressource", "A resource"), USE, resources::show),
                Route.get(
                                "/administration/mediacentre",
                                Label.of("Médiacentre (GAR)", "Médiacentre (GAR)"),
                                MANAGE,
                                allocators::show)
                        .in(Menu.ADMINISTRATION),
                Route.post(
                        "/administration/mediacentre/designer",
                        Label.of("Désigner un responsable d'affectation", "Designate a responsable d'affectation"),
                        MANAGE,
                        allocators::designate),
                Route.post(
                        "/administration/mediacentre/retirer",
                        Label.of("Retirer un responsable d'affectation", "Withdraw a responsable d'affectation"),
                        MANAGE,
                        allocators::withdraw),
                Route.post(
                        "/administration/mediacentre/annuler",
                        Label.of("Annuler la dernière désignation", "Undo the last designation"),
                        MANAGE,
                        allocators::undo),
                Route.get(
                        "/administration/mediacentre/controle",
                        Label.of("Contrôler les services et les ressources", "Check services and resources"),
                        MANAGE,
                        policy::show),
                Route.post(
                        "/administration/mediacentre/controle/garder",
                        Label.of("Garder un service à côté du GAR", "Keep a service beside the GAR"),
                        MANAGE,
                        policy::keep),
                Route.post(
                        "/administration/mediacentre/controle/reprendre",
                        Label.of("Reprendre la décision de garder un service", "Take back that a service is kept"),
                        MANAGE,
                        policy::release));
    }
}
