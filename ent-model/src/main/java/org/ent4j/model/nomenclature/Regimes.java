package org.ent4j.model.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ent4j.model.internal.Table;

/** The régimes known by their code (SIECLE) or label (AAF). Some codes of two digits are variants that schools define. */
public final class Regimes {

    private Regimes() {}

    public static List<Regime> all() {
        return Shipped.REGIMES;
    }

    public static Optional<Regime> byCode(String code) {
        var wanted = code.strip();
        return all().stream().filter(regime -> regime.code().equals(wanted)).findFirst();
    }

    /** By its label or short label; case and the spaces around do not matter. Of several with it, the first. */
    public static Optional<Regime> byLabel(String label) {
        var wanted = label.strip().toUpperCase(Locale.ROOT);
        return all().stream()
                .filter(regime ->
                        regime.label().equals(wanted) || regime.shortLabel().equals(wanted))
                .findFirst();
    }

    private static final class Shipped {
        static final List<Regime> REGIMES = Table.beside(Regimes.class, "regimes.csv").rows().stream()
                .map(row -> new Regime(row.cell(0), row.cell(1), row.cell(2)))
                .toList();

        private Shipped() {}
    }
}
