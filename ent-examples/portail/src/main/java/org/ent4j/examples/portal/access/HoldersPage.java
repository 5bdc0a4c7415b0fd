package org.ent4j.examples.portal.access;

import java.util.List;
import org.ent4j.examples.portal.web.Pager;

/** Who holds a role. */
public record HoldersPage(String service, String label, List<Holder> holders, String count, Pager pager) {

    public HoldersPage {
        holders = List.copyOf(holders);
    }

    /** @param why the path that says by which rules */
    public record Holder(String name, String why) {}
}
