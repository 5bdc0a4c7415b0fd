package org.ent4j.catalogue.homepage.template;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ent4j.catalogue.homepage.ContactAddress;
import org.ent4j.catalogue.homepage.MapPosition;
import org.ent4j.catalogue.homepage.WebAddress;

/** Addresses that stand in a page: none of them is believed. */
final class Addresses {

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+|(?!//)[A-Za-z0-9_./%~-]+");

    private static final String MAP = "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=17/%1$s/%2$s";

    private Addresses() {}

    /** Of a block or of what it shows; "" when nobody may be led there. */
    static String ofContent(String address) {
        return WebAddress.followed(address).orElse("");
    }

    /** @throws IllegalArgumentException when the host gives one that leads where none may */
    static String ofFrame(String address) {
        return WebAddress.followed(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is neither a path nor an address with https.\nMaybe the host's settings lack it."
                                .formatted(address)));
    }

    /** @throws IllegalArgumentException when the host gives one that loads from elsewhere */
    static String ofPicture(String address) {
        if (!PICTURE.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "A picture at '%s'.\nMaybe it is of another site: pages load nothing from elsewhere."
                            .formatted(address.substring(0, Math.min(address.length(), 80))));
        }
        return address;
    }

    /** Of a map around that position, for people who want one. */
    static String ofMap(MapPosition position) {
        return MAP.formatted(degrees(position.latitude()), degrees(position.longitude()));
    }

    /** With five decimals, which are a metre. */
    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    /** Without what people put between the digits; "" when it cannot be called. */
    static String ofTelephone(String number) {
        return ContactAddress.isTelephone(number)
                ? "tel:" + number.replace("(0)", "").replaceAll("[^+0-9]", "")
                : "";
    }

    /** "" when nothing can be sent to it. */
    static String ofEmail(String address) {
        return ContactAddress.isEmail(address) ? "mailto:" + address : "";
    }
}
