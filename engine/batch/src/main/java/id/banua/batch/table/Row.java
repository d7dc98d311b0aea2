package id.banua.batch.table;

import id.banua.model.region.Region;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the labels of a row say.
 *
 * @param number the row in its sheet
 * @param isSection whether it holds no figure and heads the rows below it
 * @param isLeftOut whether the mapping leaves it out
 * @param heard what the labels say beside the region
 * @param code the region code that is printed
 * @param name the region name that is printed, or else the last label as it stands
 * @param regions the regions that the label may name
 * @param marks footnote marks behind the labels
 */
record Row(
        int number,
        boolean isSection,
        boolean isLeftOut,
        Heard heard,
        String code,
        String name,
        List<Region> regions,
        List<String> marks) {

    boolean namesRegion() {
        return !regions.isEmpty() || !code.isEmpty();
    }

    Row withCode(String printed) {
        return new Row(number, isSection, isLeftOut, heard, printed, name, regions, marks);
    }

    Row withName(String printed) {
        return new Row(number, isSection, isLeftOut, heard, code, printed, regions, marks);
    }

    Row withMark(String mark) {
        return new Row(
                number,
                isSection,
                isLeftOut,
                heard,
                code,
                name,
                regions,
                Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    Row leftOut() {
        return new Row(number, isSection, true, heard, code, name, regions, marks);
    }

    Row withRegions(List<Region> left) {
        return new Row(number, isSection, isLeftOut, heard, code, name, left, marks);
    }

    Row withHeard(Heard other) {
        return new Row(number, isSection, isLeftOut, other, code, name, regions, marks);
    }
}
