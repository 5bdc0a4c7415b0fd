package org.ent4j.examples.portal.web;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.school.Site;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path of the page
 * @param token that every form sends back
 * @param person how the visitor is called; nothing for a guest
 * @param site where he is, in words
 * @param sites where else he may go
 * @param menu what he may do
 * @param clock the moment of the demonstration; nothing when it is the moment that it is
 */
public record Frame(
        String title,
        String path,
        Words words,
        String token,
        Optional<String> person,
        Optional<String> site,
        List<SiteLink> sites,
        List<Group> menu,
        Optional<Notice> notice,
        Optional<String> clock) {

    public Frame {
        sites = List.copyOf(sites);
        menu = List.copyOf(menu);
    }

    /** A part of the menu. */
    public record Group(String label, List<Link> links) {
        public Group {
            links = List.copyOf(links);
        }
    }

    /** @param isHere whether this is the page that is shown, or the one above it */
    public record Link(String label, String path, boolean isHere) {}

    /** A site to go to. */
    public record SiteLink(Site site, String label, boolean isHere) {}

    public String in(String fr, String en) {
        return words.in(fr, en);
    }

    public String colon() {
        return words.colon();
    }
}
