package org.ent4j.catalogue.access;

import java.util.List;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.model.id.StructureId;

/** One of somebody's portals: the services that he sees in a school. */
public record Portal(StructureId school, List<Section> sections) {

    public Portal {
        sections = List.copyOf(sections);
    }

    /** A regroupement with the services that are seen in it. */
    public record Section(Regroupement regroupement, List<SchoolService> services) {
        public Section {
            services = List.copyOf(services);
        }
    }
}
