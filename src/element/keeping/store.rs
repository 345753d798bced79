//! Maps kept in this browser, in IndexedDB. A change is one transaction that looks whether the map
//! is still the one it was made to; browsers let no two tabs write at once, also on pages without
//! a secure connection, where there are no locks of another kind.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbObjectStore, IdbObjectStoreParameters, IdbRequest,
    IdbTransaction,
};

const DATABASE: &str = "wellbeing-map";
const STORE: &str = "maps";
const VERSION: u32 = 1;

/// A map that is kept, without what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::element) struct Entry {
    pub(in crate::element) id: String,
    /// Counts changes.
    pub(in crate::element) revision: u32,
    /// Can be read by whoever uses this browser.
    pub(in crate::element) name: String,
    pub(in crate::element) is_locked: bool,
}

/// Why something could not be kept or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::element) enum StoreError {
    /// The browser, or whoever set it up, allows no storage here.
    Forbidden,
    Full,
    /// Another tab changed the map meanwhile.
    Changed,
    /// Another tab deleted it.
    Gone,
    /// A later version of this tool was here.
    Newer,
    Other(String),
}

impl From<JsValue> for StoreError {
    fn from(error: JsValue) -> Self {
        let Ok(error) = error.dyn_into::<DomException>() else {
            return Self::Other("no reason given".to_owned());
        };
        match error.name().as_str() {
            "QuotaExceededError" => Self::Full,
            "SecurityError" | "InvalidStateError" | "NotAllowedError" => Self::Forbidden,
            "VersionError" => Self::Newer,
            name => Self::Other(format!("{name}: {}", error.message())),
        }
    }
}

/// All that is kept, by name.
pub(in crate::element) async fn list() -> Result<Vec<Entry>, StoreError> {
    let Some(database) = open(false).await? else { return Ok(Vec::new()) };
    let read = async {
        let store = begin(&database, "readonly")?.object_store(STORE)?;
        done(&store.get_all()?).await
    };
    let all = read.await;
    database.close();
    let mut entries: Vec<Entry> = Array::from(&all?).iter().map(|value| entry(&value)).collect();
    entries.sort_by(|a, b| (a.name.to_lowercase(), &a.id).cmp(&(b.name.to_lowercase(), &b.id)));
    Ok(entries)
}

/// A map with its bytes; `None` where it is no longer there.
pub(in crate::element) async fn read(id: &str) -> Result<Option<(Entry, Vec<u8>)>, StoreError> {
    let Some(database) = open(false).await? else { return Ok(None) };
    let read = async {
        let store = begin(&database, "readonly")?.object_store(STORE)?;
        done(&store.get(&id.into())?).await
    };
    let value = read.await;
    database.close();
    let value = value?;
    if value.is_undefined() {
        return Ok(None);
    }
    let bytes = Uint8Array::new(&field(&value, "bytes")).to_vec();
    Ok(Some((entry(&value), bytes)))
}

/// Keeps a map in place of its revision `before`, `None` where it was not kept; gives the new
/// revision once the browser says that it is stored.
pub(in crate::element) async fn write(
    entry: &Entry,
    before: Option<u32>,
    bytes: &[u8],
) -> Result<u32, StoreError> {
    let database = open(true).await?.ok_or(StoreError::Forbidden)?;
    let written = put(&database, entry, before, bytes).await;
    database.close();
    written
}

async fn put(
    database: &IdbDatabase,
    entry: &Entry,
    before: Option<u32>,
    bytes: &[u8],
) -> Result<u32, StoreError> {
    let transaction = begin(database, "readwrite")?;
    let store = transaction.object_store(STORE)?;
    let found = found(&store, &entry.id).await?;
    if found != before {
        transaction.abort()?;
        return Err(if found.is_none() { StoreError::Gone } else { StoreError::Changed });
    }
    let revision = before.unwrap_or(0) + 1;
    let value = Object::new();
    for (name, part) in [
        ("id", JsValue::from(&entry.id)),
        ("revision", revision.into()),
        ("name", JsValue::from(&entry.name)),
        ("locked", entry.is_locked.into()),
        ("bytes", Uint8Array::from(bytes).into()),
    ] {
        Reflect::set(&value, &name.into(), &part)?;
    }
    store.put(&value)?;
    complete(&transaction).await?;
    Ok(revision)
}

/// Gives a map that is kept another name.
pub(in crate::element) async fn rename(id: &str, name: &str) -> Result<(), StoreError> {
    let Some(database) = open(false).await? else { return Err(StoreError::Gone) };
    let renamed = async {
        let transaction = begin(&database, "readwrite")?;
        let store = transaction.object_store(STORE)?;
        let value = done(&store.get(&id.into())?).await?;
        if value.is_undefined() {
            return Err(StoreError::Gone);
        }
        Reflect::set(&value, &"name".into(), &name.into())?;
        store.put(&value)?;
        complete(&transaction).await
    };
    let renamed = renamed.await;
    database.close();
    renamed
}

/// Forgets a map for good.
pub(in crate::element) async fn delete(id: &str) -> Result<(), StoreError> {
    let Some(database) = open(false).await? else { return Ok(()) };
    let deleted = async {
        let transaction = begin(&database, "readwrite")?;
        transaction.object_store(STORE)?.delete(&id.into())?;
        complete(&transaction).await
    };
    let deleted = deleted.await;
    database.close();
    deleted
}

/// The database. Where it is not there it is made only if `make` says so: nothing is left in a
/// browser by looking.
async fn open(make: bool) -> Result<Option<IdbDatabase>, StoreError> {
    let factory: IdbFactory = window().indexed_db().ok().flatten().ok_or(StoreError::Forbidden)?;
    let request = factory.open_with_u32(DATABASE, VERSION)?;
    let opening = request.clone();
    let upgrade = Closure::<dyn FnMut()>::new(move || {
        let made = opening.result().and_then(|database| {
            if !make {
                return opening.transaction().map_or(Ok(()), |transaction| transaction.abort());
            }
            let parameters = IdbObjectStoreParameters::new();
            parameters.set_key_path(&"id".into());
            let database: IdbDatabase = database.unchecked_into();
            database.create_object_store_with_optional_parameters(STORE, &parameters).map(|_| ())
        });
        // What could not be made is found out when it is used.
        let _ = made;
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let opened = done(&request).await;
    match opened {
        Ok(database) => Ok(Some(database.unchecked_into())),
        // It was not there, and nothing was made.
        Err(StoreError::Other(reason)) if !make && reason.starts_with("AbortError") => Ok(None),
        Err(error) => Err(error),
    }
}

/// A transaction that is done when its bytes are on the disk, and not only on the way there.
fn begin(database: &IdbDatabase, mode: &str) -> Result<IdbTransaction, StoreError> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    // web-sys has these options only among what may yet change.
    let transaction: Function = Reflect::get(database, &"transaction".into())?.unchecked_into();
    let made = transaction.call3(database, &STORE.into(), &mode.into(), &options)?;
    Ok(made.unchecked_into())
}

async fn found(store: &IdbObjectStore, id: &str) -> Result<Option<u32>, StoreError> {
    let value = done(&store.get(&id.into())?).await?;
    Ok((!value.is_undefined()).then(|| entry(&value).revision))
}

/// What a request gives, once it does.
async fn done(request: &IdbRequest) -> Result<JsValue, StoreError> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    if let Err(event) = JsFuture::from(promise).await {
        let event: web_sys::Event = event.unchecked_into();
        // Told here, so not to the page as well.
        event.prevent_default();
        event.stop_propagation();
        let error = request.error().ok().flatten();
        return Err(error.map_or(StoreError::Forbidden, |error| JsValue::from(error).into()));
    }
    Ok(request.result()?)
}

/// Waits until a transaction is stored.
async fn complete(transaction: &IdbTransaction) -> Result<(), StoreError> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(_) => {
            let error = transaction.error();
            Err(error.map_or(StoreError::Full, |error| JsValue::from(error).into()))
        }
    }
}

fn entry(value: &JsValue) -> Entry {
    Entry {
        id: field(value, "id").as_string().unwrap_or_default(),
        revision: field(value, "revision").as_f64().unwrap_or_default() as u32,
        name: field(value, "name").as_string().unwrap_or_default(),
        is_locked: field(value, "locked").is_truthy(),
    }
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}
