package org.ent4j.access.analysis;

import java.util.Optional;
import org.ent4j.access.grid.DefaultGrid;

/**
 * What an analysis takes for granted; each part can be replaced.
 *
 * @param breadth from where on a rule is too broad
 * @param criteria which profils can have which criteria
 * @param meanings what the labels of groups say
 * @param grid the default grid to compare with; absent for a host that has its own ways
 * @param mostNamed how many people or structures a finding names, beside their total
 */
public record AnalysisSettings(
        BreadthLimits breadth,
        ProfilCriteria criteria,
        GroupMeanings meanings,
        Optional<DefaultGrid> grid,
        int mostNamed) {

    public static final AnalysisSettings USUAL = new AnalysisSettings(
            BreadthLimits.USUAL,
            ProfilCriteria.SDET,
            GroupMeanings.USUAL,
            Optional.of(DefaultGrid.MON_BUREAU_NUMERIQUE),
            20);

    public AnalysisSettings with(BreadthLimits limits) {
        return new AnalysisSettings(limits, criteria, meanings, grid, mostNamed);
    }

    public AnalysisSettings with(ProfilCriteria table) {
        return new AnalysisSettings(breadth, table, meanings, grid, mostNamed);
    }

    public AnalysisSettings with(GroupMeanings table) {
        return new AnalysisSettings(breadth, criteria, table, grid, mostNamed);
    }

    public AnalysisSettings with(DefaultGrid other) {
        return new AnalysisSettings(breadth, criteria, meanings, Optional.of(other), mostNamed);
    }

    public AnalysisSettings withoutGrid() {
        return new AnalysisSettings(breadth, criteria, meanings, Optional.empty(), mostNamed);
    }
}
