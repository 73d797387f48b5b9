//! The JavaScript glue that loads the program, as browsers get it: without comments and indentation, and with short
//! names for the program's imports.

use super::wasm::short;
use crate::trouble::Trouble;

/// The glue of a program whose imports had these names.
pub(super) fn lean(glue: &str, imports: &[String]) -> Result<String, Trouble> {
    let mut lean = bare(glue)?;
    for (place, name) in imports.iter().enumerate() {
        let given = format!("\n{name}: ");
        if lean.matches(&given).count() != 1 {
            return Err(Trouble::Bindgen(format!("it does not say once what {name} is")));
        }
        lean = lean.replace(&given, &format!("\n{}: ", short(place)));
    }
    Ok(lean)
}

/// Removes indentation and comment lines.
fn bare(glue: &str) -> Result<String, Trouble> {
    let mut bare = String::with_capacity(glue.len());
    let mut in_comment = false;
    for line in glue.lines().map(str::trim) {
        // A text of several lines would lose its indents.
        if line.matches('`').count() % 2 != 0 {
            return Err(Trouble::Bindgen("a text in it goes over several lines".into()));
        }
        in_comment |= line.starts_with("/*");
        let is_code = !in_comment && !line.is_empty() && !line.starts_with("//");
        if line.ends_with("*/") {
            in_comment = false;
        }
        if is_code {
            bare.push_str(line);
            bare.push('\n');
        }
    }
    Ok(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "/**\n * @param {string} it\n */\nconst import0 = {\n    __proto__: null,\n    \
                        __wbg_a_1f: function(a) {\n        // Says so.\n        return `${a}`;\n    },\n\n    \
                        __wbg_ab_2f: function() {},\n};\n";

    #[test]
    fn only_code_is_left_and_it_has_short_names() -> Result<(), Trouble> {
        let imports = ["__wbg_ab_2f".to_owned(), "__wbg_a_1f".to_owned()];
        assert_eq!(
            lean(GLUE, &imports)?,
            "const import0 = {\n__proto__: null,\nb: function(a) {\nreturn `${a}`;\n},\na: function() {},\n};\n"
        );
        Ok(())
    }

    #[test]
    fn what_the_program_asks_for_must_be_there_once() {
        for (glue, import) in [(GLUE.to_owned(), "__wbg_c_3f"), (GLUE.repeat(2), "__wbg_a_1f")] {
            assert!(matches!(lean(&glue, &[import.to_owned()]), Err(Trouble::Bindgen(_))));
        }
    }

    #[test]
    fn a_text_of_several_lines_is_refused() {
        assert!(matches!(lean("const a = `one\n  two`;\n", &[]), Err(Trouble::Bindgen(_))));
    }
}
