package org.ent4j.catalogue.gar;

import java.util.List;
import java.util.Optional;

/** E-mail addresses of a person, each "" when there is none. */
public record GarMails(String academic, String internal, String personal) {

    public static final GarMails NONE = new GarMails("", "", "");

    public static GarMails academic(String address) {
        return new GarMails(address, "", "");
    }

    /** The one that goes out: that of the académie, else that of the ENT, else the person's own. */
    public Optional<String> preferred() {
        return List.of(academic, internal, personal).stream()
                .filter(each -> !each.isBlank())
                .findFirst();
    }
}
