package org.ent4j.catalogue.mediacentre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A resource as somebody sees it in the médiacentre.
 *
 * @param idType mostly {@code ARK}, in any case of letters
 * @param title often long
 * @param source who gives access, in words, or ""
 * @param technicalDistributor its SIREN_ISNI, or ""
 * @param technicalValidator its SIREN_ISNI, or ""
 * @param description or ""
 * @param schools for which somebody has it; none when its list is that of one school which it does not name
 * @param others members that nobody knows, and those that are there with nothing in them, as JSON by their names; the
 *     rights of local resources ({@code filtreDroit}) are among them and decide nothing here
 */
public record Resource(
        ResourceId id,
        String idType,
        String title,
        Organisation publisher,
        PresentationType presentation,
        Terms terms,
        Links links,
        String source,
        String technicalDistributor,
        String technicalValidator,
        String description,
        List<ResourceSchool> schools,
        Map<String, String> others) {

    public Resource {
        schools = List.copyOf(schools);
        others = Map.copyOf(others);
    }

    /** With no more than what people see first. */
    public static Resource of(String id, String title, String publisher) {
        return new Resource(
                new ResourceId(id),
                "ARK",
                title,
                new Organisation("", publisher),
                PresentationType.NONE,
                Terms.NONE,
                Links.NONE,
                "",
                "",
                "",
                "",
                List.of(),
                Map.of());
    }

    /** Whether it is a manuel; the GAR's own code for them is {@code MAN}, and hosts may count others. */
    public boolean isTextbook(Set<String> codes) {
        return codes.contains(presentation.code());
    }

    /** What no other row of a list has: the resource with each of its schools, or with that which its address names. */
    public List<String> keys() {
        var uais = schools.isEmpty()
                ? AccessTicket.of(links.access()).school().stream()
                : schools.stream().map(ResourceSchool::uai);
        var keys = uais.map(each -> id.key() + " " + each).toList();
        return keys.isEmpty() ? List.of(id.key()) : keys;
    }

    /** As a list of that school has it; one that already names schools stays so. */
    public Resource at(ResourceSchool school) {
        return schools.isEmpty() ? withSchools(List.of(school)) : this;
    }

    public Resource withSchools(List<ResourceSchool> those) {
        return new Resource(
                id,
                idType,
                title,
                publisher,
                presentation,
                terms,
                links,
                source,
                technicalDistributor,
                technicalValidator,
                description,
                those,
                others);
    }

    /** Names of its levels, and their codes. */
    Stream<String> levelWords() {
        return terms.levels().stream().flatMap(each -> Stream.of(each.name(), each.code()));
    }
}
