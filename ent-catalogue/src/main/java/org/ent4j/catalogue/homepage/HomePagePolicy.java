package org.ent4j.catalogue.homepage;

import java.util.Set;

/**
 * What is asked of the pages of a project.
 *
 * @param bannerWidth of the banner, in pixels
 * @param bannerHeight of the banner, in pixels
 * @param bannerBytes that the banner has at most
 * @param mediaBytes that another picture has at most
 * @param title characters that the title has at most
 * @param welcome characters beyond which the words of welcome are long
 * @param text characters that a formatted text has at most, formatting included
 * @param blocks beyond which a page is not simple any more
 * @param entries that a block shows at most
 * @param versions that a page has at most, those that were discarded apart
 * @param facebookHosts where a Facebook address leads
 * @param twitterHosts where a Twitter address leads
 */
public record HomePagePolicy(
        int bannerWidth,
        int bannerHeight,
        int bannerBytes,
        int mediaBytes,
        int title,
        int welcome,
        int text,
        int blocks,
        int entries,
        int versions,
        Set<String> facebookHosts,
        Set<String> twitterHosts) {

    public HomePagePolicy {
        facebookHosts = Set.copyOf(facebookHosts);
        twitterHosts = Set.copyOf(twitterHosts);
    }

    /**
     * A banner of 1400 × 320 pixels, as in Formation des administrateurs ENT, 2018; the other bounds are ours, since the deck
     * says "une petite", "un petit texte", "restez simple" and no number: confirm them with the host.
     */
    public static HomePagePolicy usual() {
        return new HomePagePolicy(
                1400,
                320,
                500_000,
                1_000_000,
                120,
                600,
                20_000,
                8,
                20,
                50,
                Set.of("facebook.com", "www.facebook.com", "fr-fr.facebook.com", "m.facebook.com"),
                Set.of("twitter.com", "www.twitter.com", "mobile.twitter.com", "x.com", "www.x.com"));
    }
}
