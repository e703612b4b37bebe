//! The calls as the documentation allows them: their parameters, their types, and which must be there. The
//! real server passes over much of what it does not know; a server of somebody's own need not.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::{Map, Value};

use super::{methods::Arguments, refusal::Refusal};

/// The Bot API, as far as the stand-in has it.
static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::read(include_str!("schema.txt")));

/// Where a parameter's value was written: in a form all are texts, and what is not a text by its type
/// is JSON in one.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    InJson,
    InForm,
}

/// Methods by their names in lower case, and types by theirs.
struct Schema {
    methods: HashMap<String, Fields>,
    types: HashMap<&'static str, Type>,
}

/// By name, in the documentation's order.
type Fields = Vec<(&'static str, Field)>;

struct Field {
    is_needed: bool,
    types: Vec<&'static str>,
}

enum Type {
    Object(Fields),
    OneOf(Vec<&'static str>),
}

/// Refuses a call that the documentation does not allow.
///
/// # Errors
/// 404 for a method that is not there; else 400, which names the parameter.
pub fn check(method: &str, call: &Arguments) -> Result<(), Refusal> {
    let fields = SCHEMA.methods.get(method).ok_or_else(|| Refusal::new(404, "Not Found"))?;
    let nothing = Map::new();
    let given = call.parameters.as_object().unwrap_or(&nothing);
    let written = if call.is_form { Written::InForm } else { Written::InJson };
    let came_as_file = |name: &str| call.files.iter().any(|(part, _)| part == name);
    SCHEMA.check_fields(fields, given, written, came_as_file).map_err(Refusal::bad_request)?;
    let strays = call.files.iter().map(|(part, _)| part.as_str()).filter(|part| {
        let reference = format!("attach://{part}");
        let is_attached = || given.values().any(|value| value.to_string().contains(&reference));
        !takes_file(fields, part) && !is_attached()
    });
    match strays.into_iter().next() {
        Some(part) => Err(Refusal::bad_request(format!("file \"{part}\" belongs to nothing"))),
        None => Ok(()),
    }
}

fn takes_file(fields: &Fields, name: &str) -> bool {
    fields.iter().any(|(known, field)| *known == name && field.types.contains(&"InputFile"))
}

impl Schema {
    fn read(text: &'static str) -> Schema {
        let mut schema = Schema { methods: HashMap::new(), types: HashMap::new() };
        for entry in text.split("\n\n").filter(|entry| !entry.starts_with('#')) {
            let mut lines = entry.lines();
            let head = lines.next().unwrap_or_default();
            if let Some((name, types)) = head.split_once(" = ") {
                schema.types.insert(name, Type::OneOf(types.split(" | ").collect()));
                continue;
            }
            let fields = lines.filter_map(field).collect();
            if head.starts_with(|first: char| first.is_ascii_lowercase()) {
                schema.methods.insert(head.to_lowercase(), fields);
            } else {
                schema.types.insert(head, Type::Object(fields));
            }
        }
        schema
    }

    /// # Errors
    /// Says which parameter is not as it should be.
    fn check_fields(
        &self,
        fields: &Fields,
        given: &Map<String, Value>,
        written: Written,
        came_as_file: impl Fn(&str) -> bool,
    ) -> Result<(), String> {
        for (name, value) in given {
            let Some((_, field)) = fields.iter().find(|(known, _)| known == name) else {
                return Err(format!("there is no parameter \"{name}\""));
            };
            if value.is_null() {
                return Err(format!("parameter \"{name}\" is null; leave it out"));
            }
            if !field.types.iter().any(|wanted| self.fits(wanted, value, written)) {
                let types = field.types.join(" or ");
                return Err(format!("parameter \"{name}\" must be {types}, not {value}"));
            }
        }
        let is_missing = |name: &str| !given.contains_key(name) && !came_as_file(name);
        match fields.iter().find(|(name, field)| field.is_needed && is_missing(name)) {
            Some((name, _)) => Err(format!("parameter \"{name}\" is missing")),
            None => Ok(()),
        }
    }

    fn fits(&self, wanted: &str, value: &Value, written: Written) -> bool {
        if let Some(items) = wanted.strip_prefix("Array of ") {
            return self.inside(value, written, |value| {
                let items_fit = |all: &Vec<Value>| {
                    all.iter().all(|item| self.fits(items, item, Written::InJson))
                };
                value.as_array().is_some_and(items_fit)
            });
        }
        match wanted {
            // A file by its id or its address; one that comes along is no parameter.
            "String" | "InputFile" => value.is_string(),
            "Integer" => self.inside(value, written, Value::is_i64),
            "Float" => self.inside(value, written, Value::is_number),
            "Boolean" => self.inside(value, written, Value::is_boolean),
            constant if constant.starts_with('"') => {
                value.as_str().is_some_and(|text| constant.trim_matches('"') == text)
            }
            name => self.inside(value, written, |value| self.is_a(name, value)),
        }
    }

    /// Looks at a value, in a form at what its text says.
    fn inside(&self, value: &Value, written: Written, fits: impl Fn(&Value) -> bool) -> bool {
        match (written, value.as_str()) {
            (Written::InForm, Some(text)) => serde_json::from_str(text).is_ok_and(|v| fits(&v)),
            _ => fits(value),
        }
    }

    fn is_a(&self, name: &str, value: &Value) -> bool {
        match self.types.get(name) {
            Some(Type::Object(fields)) => value.as_object().is_some_and(|given| {
                self.check_fields(fields, given, Written::InJson, |_| false).is_ok()
            }),
            Some(Type::OneOf(types)) => types.iter().any(|name| self.is_a(name, value)),
            None => false,
        }
    }
}

/// A line such as `  chat_id!: Integer | String`.
fn field(line: &'static str) -> Option<(&'static str, Field)> {
    let (name, types) = line.trim().split_once(": ")?;
    let field = Field { is_needed: name.ends_with('!'), types: types.split(" | ").collect() };
    Some((name.trim_end_matches('!'), field))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check_json(method: &str, parameters: Value, expected: Option<&str>) {
        let call = Arguments { parameters, ..Arguments::default() };
        let refusal = check(method, &call).err().map(|refusal| refusal.description);
        assert_eq!(refusal.as_deref(), expected, "{method} {}", call.parameters);
    }

    #[test]
    fn what_the_documentation_does_not_allow_is_refused() {
        let null = Some("Bad Request: parameter \"offset\" is null; leave it out");
        check_json("getupdates", json!({ "offset": null }), null);
        check_json("getupdates", json!({ "offset": 5, "limit": 100 }), None);
        check_json(
            "getupdates",
            json!({ "offset": "5" }),
            Some("Bad Request: parameter \"offset\" must be Integer, not \"5\""),
        );
        check_json(
            "getme",
            json!({ "wait": 5 }),
            Some("Bad Request: there is no parameter \"wait\""),
        );
        check_json(
            "deletemessage",
            json!({ "chat_id": "@office" }),
            Some("Bad Request: parameter \"message_id\" is missing"),
        );
        check_json("getstarted", json!({}), Some("Not Found"));
    }

    #[test]
    fn what_is_inside_a_parameter_is_looked_at_as_well() {
        let send = |markup: Value| json!({ "chat_id": 1, "text": "x", "reply_markup": markup });
        let inline = |button: Value| send(json!({ "inline_keyboard": [[button]] }));
        let is_refused = |parameters: Value| {
            check("sendmessage", &Arguments { parameters, ..Arguments::default() }).is_err()
        };

        assert!(!is_refused(inline(json!({ "text": "Done", "callback_data": "done:1" }))));
        assert!(!is_refused(send(json!({ "remove_keyboard": true }))));
        assert!(is_refused(inline(json!({ "text": "Done", "url": null }))));
        assert!(is_refused(inline(json!({ "callback_data": "done:1" }))));
        assert!(is_refused(inline(json!({ "text": "Done", "colour": "green" }))));
        assert!(is_refused(send(json!([]))));
    }

    #[test]
    fn in_a_form_all_is_text_and_a_file_belongs_to_something() {
        let form = |parameters: Value, part: &str| {
            let file = super::super::world::File { name: "a.png".to_owned(), bytes: vec![] };
            let call =
                Arguments { parameters, files: vec![(part.to_owned(), file)], is_form: true };
            check("sendphoto", &call).map_err(|refusal| refusal.description)
        };

        assert_eq!(form(json!({ "chat_id": "1", "has_spoiler": "true" }), "photo"), Ok(()));
        assert_eq!(form(json!({ "chat_id": "1", "photo": "attach://a" }), "a"), Ok(()));
        assert!(form(json!({ "chat_id": "1", "has_spoiler": "perhaps" }), "photo").is_err());
        let stray = form(json!({ "chat_id": "1", "photo": "FILE1" }), "a").unwrap_err();
        assert_eq!(stray, "Bad Request: file \"a\" belongs to nothing");
    }

    #[test]
    fn every_type_that_is_named_is_told() {
        let of_types = SCHEMA.types.values().flat_map(|known| match known {
            Type::Object(fields) => fields.iter().flat_map(|(_, f)| f.types.clone()).collect(),
            Type::OneOf(types) => types.clone(),
        });
        let of_methods = SCHEMA.methods.values().flatten();
        let named = of_methods.flat_map(|(_, field)| field.types.clone()).chain(of_types);

        for name in named.map(|name| name.trim_start_matches("Array of ")) {
            let is_plain = ["String", "Integer", "Float", "Boolean", "InputFile"].contains(&name);
            let is_told = is_plain || name.starts_with('"') || SCHEMA.types.contains_key(name);
            assert!(is_told, "{name}");
        }
    }
}
