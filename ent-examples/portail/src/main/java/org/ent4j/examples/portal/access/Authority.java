package org.ent4j.examples.portal.access;

import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.WriteAuthority;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.model.id.PersonId;

/** Which changes the visitor may make, so that a page does not offer what will be refused. */
final class Authority {

    private final WriteAuthority authority;
    private final PersonId author;
    private final boolean changing;

    Authority(SchoolView view) {
        this.authority = WriteAuthority.of(view.rights(), view.snapshot()::user);
        this.author = SchoolUsers.id(view.visit().actor());
        this.changing = view.visit().may(AccessFeature.CHANGE);
    }

    boolean may(RightsChange change) {
        return changing && authority.refusal(author, change).isEmpty();
    }
}
