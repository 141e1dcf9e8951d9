//! The tables that a client's types and calls are made of; what they give a program to use.

use super::program::Uses;

/// The type of failures where a document declares none. Programs do not write it out, since it becomes another with the first
/// failure that is documented; they have `?`.
const NONE_DECLARED: &str = "NoDeclaredError";

impl Uses {
    pub(super) fn table(&mut self, name: &str, tokens: &str) {
        match name {
            "call" => self.call(tokens),
            "stream_call" => self.stream(tokens),
            "object" | "parts" => self.object(tokens),
            "union" | "tagged_union" => self.union(tokens),
            _ => {}
        }
    }

    /// `ListPets => json Vec < models :: Pet > , ListPetsError`, and the type of the headers after it.
    fn call(&mut self, tokens: &str) {
        let Some((call, rest)) = tokens.split_once("=>") else {
            return;
        };
        let parts = split(rest);
        let (Some(answer), Some(error)) = (parts.first(), parts.get(1)) else {
            return;
        };
        let Some(ty) = read(answer.trim()) else {
            return;
        };
        self.answer(call, &ty, error);
        self.headers(call, &ty, parts.get(2));
    }

    /// A call that is another name for `runtime :: TypedCall < runtime :: AsJson < models :: Pet > , ListPetsError , ListPetsHeaders >`;
    /// whether it is. Programs name it by its own name, since it becomes a struct with the first optional parameter.
    pub(super) fn typed_call(&mut self, call: &str, ty: &str) -> bool {
        let Some(inside) = ty.strip_prefix("runtime :: TypedCall < ") else {
            return false;
        };
        let inside = inside.trim_end().trim_end_matches('>');
        let parts = split(inside).into_iter().map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let read = parts.first().copied().unwrap_or_default();
        let ty = format!("<{read} as client::runtime::ReadAs>::Value");
        self.answer(call, &ty, parts.get(1).unwrap_or(&NONE_DECLARED));
        self.headers(call, &ty, parts.get(2));
        true
    }

    /// The headers of an answer, if they have a type.
    fn headers(&mut self, call: &str, ty: &str, headers: Option<&&str>) {
        let headers = headers.map(|headers| headers.trim());
        if let Some(headers) = headers.filter(|headers| !headers.is_empty()) {
            self.waiting(
                &format!(
                    "(c: {call}) -> Result<client::runtime::Response<{ty}, {headers}>, client::Error>"
                ),
                "Ok(c.with_response().await?)",
            );
        }
    }

    /// `WatchPets => json models :: Pet , LINES , WatchPetsError`.
    fn stream(&mut self, tokens: &str) {
        let Some((call, rest)) = tokens.split_once("=>") else {
            return;
        };
        let parts = split(rest);
        let (Some(item), Some(error)) = (parts.first(), parts.get(2)) else {
            return;
        };
        let item = match item.trim() {
            "event" => "client::runtime::ServerSentEvent".to_owned(),
            "part" => "client::runtime::ReceivedPart".to_owned(),
            other => match read(other) {
                Some(ty) => ty,
                None => return,
            },
        };
        self.answer(call, &format!("client::runtime::ItemStream<{item}>"), error);
    }

    fn answer(&mut self, call: &str, ty: &str, error: &str) {
        match error.contains(NONE_DECLARED) {
            true => self.waiting(
                &format!("(c: {call}) -> Result<{ty}, client::Error>"),
                "Ok(c.await?)",
            ),
            false => self.waiting(
                &format!("(c: {call}) -> Result<{ty}, client::runtime::CallError<{error}>>"),
                "c.await",
            ),
        }
    }

    /// What the table of an object makes: `new (…)`, and `set (name : type => how) null (name)` or `only (name : value)` behind
    /// fields.
    fn object(&mut self, tokens: &str) {
        let name = tokens.split([' ', '{']).next().unwrap_or_default();
        if let Some(inside) = group(tokens, " new (") {
            let arguments: Vec<String> = split(inside)
                .into_iter()
                .map(|one| one.trim().to_owned())
                .filter(|one| !one.is_empty())
                .collect();
            let names = arguments.iter().filter_map(|one| one.split(" :").next());
            let names: Vec<&str> = names.collect();
            self.function(
                &format!("({}) -> {name}", arguments.join(", ")),
                &format!("{name}::new({})", names.join(", ")),
            );
        }
        if tokens.trim_end().ends_with("} default") {
            self.has(name, "Default");
        }
        for (kind, end) in [(" null (", 7), (" only (", 7)] {
            let mut rest = tokens;
            while let Some(inside) = group(rest, kind) {
                rest = &rest[rest.find(kind).map_or(0, |at| at + end)..];
                let method = inside.split(" :").next().unwrap_or_default();
                let method = method.rsplit(' ').next().unwrap_or_default();
                self.function(&format!("(v: {name}) -> {name}"), &format!("v.{method}()"));
            }
        }
        let mut rest = tokens;
        while let Some(inside) = group(rest, " set (") {
            rest = &rest[rest.find(" set (").map_or(0, |at| at + 6)..];
            let given = inside.rsplit_once("=>").map(|(argument, _)| argument);
            let Some((method, ty)) = given.and_then(|argument| argument.split_once(" :")) else {
                continue;
            };
            let method = method.rsplit(' ').next().unwrap_or_default();
            self.function(
                &format!("(v: {name}, a: {ty}) -> {name}"),
                &format!("v.{method}(a)"),
            );
        }
    }

    /// `Pet { … } else Unknown from { Cat : Cat , Name : String }`.
    fn union(&mut self, tokens: &str) {
        let name = tokens.split([' ', '{']).next().unwrap_or_default();
        let from = tokens.rsplit_once(" from {").map(|(_, from)| from);
        let inside = from.and_then(|from| from.trim_end().strip_suffix('}'));
        for one in inside.map(split).unwrap_or_default() {
            if let Some((_, ty)) = one.split_once(" :") {
                let ty = ty.replace('&', "&'static ");
                self.function(&format!("(v: {ty}) -> {name}"), "v.into()");
            }
        }
    }
}

/// What a word and a type in the table of a call are.
fn read(answer: &str) -> Option<String> {
    let kind = answer.split(' ').next().unwrap_or_default();
    let ty = || {
        let rest = &answer[kind.len()..];
        rest.split(" as ")
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    match kind {
        "json" | "plain" | "by_status" => Some(ty()),
        "string" | "text" => Some("String".to_owned()),
        "bytes" => Some("client::runtime::Bytes".to_owned()),
        "none" => Some("()".to_owned()),
        _ => None,
    }
}

/// What stands in the brackets that this opens.
fn group<'t>(text: &'t str, open: &str) -> Option<&'t str> {
    let start = text.find(open)? + open.len();
    let mut depth = 1;
    for (at, c) in text[start..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&text[start..start + at]);
        }
    }
    None
}

/// The parts between commas that stand in no brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '<' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '>' if !text[..at].ends_with('=') => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}
