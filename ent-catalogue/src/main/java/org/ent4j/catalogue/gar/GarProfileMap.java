package org.ent4j.catalogue.gar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which profile the functions of AAF give. Exporters differ, and an académie may have its own: it is data.
 *
 * @param byFunction by the code of the function
 * @param otherwise for staff with a function that is not named, or with none; nothing to leave such people out
 */
public record GarProfileMap(Map<String, GarProfile> byFunction, Optional<GarProfile> otherwise) {

    /** The map of OPEN-ENT-NG/gar-connector (Île-de-France, Nouvelle-Aquitaine). */
    public static final GarProfileMap GAR_CONNECTOR = new GarProfileMap(
            joined(
                    of(GarProfile.DOC, "DOC CIO DCT"),
                    of(GarProfile.DIR, "DIR"),
                    of(GarProfile.COL, "COL"),
                    of(GarProfile.ENS, "ENS"),
                    of(GarProfile.EVS, "EDU AED AES ASH ASE SUR CPE AVS BED EEI FIJ INJ ORI")),
            Optional.of(GarProfile.ETA));

    /** The map of AC-Rennes-OpenSource/alambic, where an unknown function gives no profile. */
    public static final GarProfileMap ALAMBIC = new GarProfileMap(
            joined(
                    of(GarProfile.DOC, "DOC"),
                    of(GarProfile.DIR, "DIR DEC DECPR DSES"),
                    of(GarProfile.COL, "COLTER"),
                    of(GarProfile.ENS, "ENS BED EAP FCA FCP FIJ IS ISES PPA RH1D RPL UPI"),
                    of(GarProfile.EVS, "EDU AED AES SUR ADE"),
                    of(GarProfile.ETA, "ADA ADF ADM ALB ASE ASH CFC CPD CTR LAB MDS ORI OUV PSY TEC"),
                    of(GarProfile.ACA, "INJ INS"),
                    of(GarProfile.ELV, "ELE")),
            Optional.empty());

    public GarProfileMap {
        byFunction = Map.copyOf(byFunction);
    }

    /**
     * The profile in a school. A pupil is one whatever his functions; who teaches is a teacher, or a documentaliste
     * when a function says so; of the functions of others the first profile counts, in the order of {@link GarProfile}.
     */
    public Optional<GarProfile> of(GarPlace place) {
        return switch (place.role()) {
            case PUPIL -> Optional.of(GarProfile.ELV);
            case TEACHER -> Optional.of(isDocumentalist(place) ? GarProfile.DOC : GarProfile.ENS);
            case STAFF -> named(place).sorted().findFirst().or(() -> otherwise).filter(GarProfile::isOfStaff);
        };
    }

    private boolean isDocumentalist(GarPlace place) {
        return named(place).anyMatch(GarProfile.DOC::equals)
                && !place.functions().contains("ENS");
    }

    private Stream<GarProfile> named(GarPlace place) {
        return place.functions().stream()
                .flatMap(each -> Optional.ofNullable(byFunction.get(each.strip().toUpperCase(Locale.ROOT))).stream());
    }

    private static Map<String, GarProfile> of(GarProfile profile, String functions) {
        return Arrays.stream(functions.split(" ")).collect(toUnmodifiableMap(each -> each, any -> profile));
    }

    @SafeVarargs
    private static Map<String, GarProfile> joined(Map<String, GarProfile>... maps) {
        return Arrays.stream(maps)
                .flatMap(each -> each.entrySet().stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
